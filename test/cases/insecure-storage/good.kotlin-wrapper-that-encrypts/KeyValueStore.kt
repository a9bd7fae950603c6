package com.example.shop

class PreferencesStore(private val preferences: SharedPreferences, private val cipher: Cipher) : KeyValueStore {
    override fun put(name: String, value: String) {
        preferences.edit().putString(name, encrypt(value)).apply()
    }

    override fun putCount(name: String, count: Int) {
        preferences.edit().putInt(name, count).apply()
    }
}
