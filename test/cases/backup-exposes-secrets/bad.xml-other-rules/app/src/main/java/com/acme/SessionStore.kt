package com.acme

import android.content.Context

class SessionStore(context: Context) {
    private val preferences = context.getSharedPreferences("session", Context.MODE_PRIVATE)

    fun save(accessToken: String) {
        preferences.edit().putString("access_token", accessToken).apply()
    }
}
