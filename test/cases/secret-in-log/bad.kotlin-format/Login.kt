package com.acme.shop

import android.util.Log

fun done(token: String) {
    Log.d("Login", String.format("token %s", token))
    Log.d("Login", "token %s".format(token))
}
