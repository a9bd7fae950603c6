package com.acme.shop

import android.util.Log

fun done(token: String) {
    Log.d("Login", "token is <redacted>")
    Log.i("Login", token)
}
