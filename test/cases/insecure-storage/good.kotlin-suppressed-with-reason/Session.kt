package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences) {
    fun remember(token: String) {
        // keyward-ignore insecure-storage -- the demo signs in with a made-up account
        prefs.edit().putString("auth", token).apply()
    }
}
