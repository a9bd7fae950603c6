package com.example.kiosk

import android.content.SharedPreferences

interface TextPreference {
    fun keep(value: String)
}

class PlainPreference(private val preferences: SharedPreferences, private val name: String) : TextPreference {
    override fun keep(value: String) {
        preferences.edit().putString(name, value).apply()
    }
}
