package com.example.shop

import android.util.Log

fun show(user: String, accessToken: String) {
    val text = StringBuilder()
    text.append("signed in as ").append(user)
    text.append(accessToken)
    Log.i("session", text.toString())
}
