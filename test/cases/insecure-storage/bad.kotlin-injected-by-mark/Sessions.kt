package com.acme.shop

import android.content.SharedPreferences
import androidx.core.content.edit
import javax.inject.Inject
import javax.inject.Named

class Sessions @Inject constructor(
    @Named("encrypted_prefs") private val named: SharedPreferences,
    @SecurePreferences private val marked: SharedPreferences,
    @Named("user") private val other: SharedPreferences,
) {
    @Inject @field:Named("secure")
    lateinit var field: SharedPreferences

    @Inject
    lateinit var plain: SharedPreferences

    fun signedIn(accessToken: String) {
        named.edit().putString("a", accessToken).apply()
        marked.edit { putString("a", accessToken) }
        this.field.edit().putString("a", accessToken).apply()
        other.edit().putString("a", accessToken).apply()
        plain.edit().putString("a", accessToken).apply()
    }
}
