package com.example.shop

import android.content.SharedPreferences

class PreferencesStore(private val preferences: SharedPreferences) : KeyValueStore {
    override fun put(name: String, value: String) {
        preferences.edit().putString(name, value).apply()
    }
}
