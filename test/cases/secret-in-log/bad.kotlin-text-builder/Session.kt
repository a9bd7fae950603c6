package com.acme.shop

import android.util.Log

fun show(login: Login) {
    val text = StringBuilder()
    text.append("user ").append(login.user).append(", token ").append(login.accessToken)
    Log.d("Session", text.toString())
    val other = buildString {
        append("token ")
        append(login.refreshToken).append('.')
    }
    Log.d("Session", other)
    val harmless = StringBuilder()
    harmless.append("user ").append(login.user)
    Log.d("Session", harmless.toString())
    Log.d("Session", buildString { append("user ").append(login.user) })
}
