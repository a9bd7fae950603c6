package com.example.shop

import android.util.Log

fun show(accessToken: String?) {
    val shown = accessToken?.let { it.trim() } ?: "none"
    Log.i("session", shown)
    val state = accessToken?.let { "signed in" } ?: "signed out"
    Log.i("session", state)
}
