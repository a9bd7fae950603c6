package com.acme.shop

import android.content.SharedPreferences
import androidx.core.content.edit

class Store(private val provider: Provider) {
    private val encryptedPreferences: SharedPreferences? by lazy { encryptedPreferences() }
    private val preferences: SharedPreferences by lazy { provider.getSharedPreferences("plain") }

    private fun encryptedPreferences(): SharedPreferences? = provider.sealed()

    fun keep(accessToken: String) {
        encryptedPreferences?.edit(commit = true) { putString("a", accessToken) }
        preferences.edit(commit = true) { putString("a", accessToken) }
    }
}
