package com.acme.shop

import android.util.Log

fun received(otp: String, resetToken: String) {
    Log.d("Sms", "code $otp")
    Log.d("Mail", "link for $resetToken")
}
