package com.acme

import android.content.Context

class SessionStore(context: Context, key: ByteArray) {
    private val preferences = EncryptedSharedPreferences.create(context, "session", key)

    fun save(accessToken: String) {
        preferences.edit().putString("access_token", accessToken).apply()
    }
}
