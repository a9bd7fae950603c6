package com.example.harbor

class Store(private val preferences: SharedPreferences, private val states: DataStoreOfTests) {
    var tokenMigrated: Boolean
        get() = preferences.getString("a", "") == "yes"
        set(value) = preferences.edit().putString("a", if (value) "yes" else "no").apply()

    var hasToken: Boolean
        get() = preferences.getString("b", "") == "yes"
        set(value) {
            preferences.edit { putString("b", "$value") }
        }
}
