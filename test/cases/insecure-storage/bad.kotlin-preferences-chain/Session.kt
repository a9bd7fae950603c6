package com.acme.shop

import android.content.Context

class Session(private val context: Context) {
    fun remember(token: String) {
        val prefs = context.getSharedPreferences("session", Context.MODE_PRIVATE)
        prefs.edit().putString("auth", token).apply()
    }
}
