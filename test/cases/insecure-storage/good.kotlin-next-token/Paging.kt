package com.acme.shop

import android.content.SharedPreferences

class Paging(private val prefs: SharedPreferences) {
    fun save(nextToken: String, pageToken: String, cursorToken: String) {
        prefs.edit().putString("next_token", nextToken).putString("page", pageToken).putString("cursor", cursorToken).apply()
    }
}
