package com.acme

import android.content.Context

class SessionStore(private val context: Context) {
    fun save(accessToken: String) {
        context.getSharedPreferences("session", Context.MODE_PRIVATE).edit().putString("access_token", accessToken).apply()
    }
}
