package com.acme.shop

import android.util.Log

fun done(answer: Answer) {
    val value = answer.accessToken
    val text = "got " + value
    Log.v("Login", text)
}
