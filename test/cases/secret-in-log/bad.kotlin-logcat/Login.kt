package com.acme.shop

import android.util.Log

fun done(token: String) {
    Log.d("Login", "token is $token")
    Log.i("Login", token)
}
