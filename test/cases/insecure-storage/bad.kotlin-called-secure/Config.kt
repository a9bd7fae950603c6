package com.acme.shop

import android.content.Context
import android.content.SharedPreferences
import androidx.core.content.edit

class Config(private val context: Context) {
    private val securePrefs = context.getSharedPreferences("secure", Context.MODE_PRIVATE)
    private val elsewhere = context.getSecretPrefs()

    fun save(prefs: SharedPreferences, secretPrefs: SharedPreferences, password: String) {
        secretPrefs.edit {
            putString("remote", password)
        }
        secretPrefs.edit().putString("remote", password).apply()
        elsewhere.edit().putString("remote", password).apply()
        prefs.edit().putString("remote", password).apply()
        securePrefs.edit().putString("remote", password).apply()
    }
}
