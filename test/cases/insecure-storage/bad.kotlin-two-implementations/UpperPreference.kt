package com.example.kiosk

import android.content.SharedPreferences

class UpperPreference(private val preferences: SharedPreferences, private val name: String) : TextPreference {
    override fun keep(value: String) {
        preferences.edit().putString(name, value.uppercase()).apply()
    }
}
