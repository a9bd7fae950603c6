package com.acme.shop

import android.util.Log

fun done(token: String) {
    if (BuildConfig.DEBUG) Log.d("Login", token)
}
