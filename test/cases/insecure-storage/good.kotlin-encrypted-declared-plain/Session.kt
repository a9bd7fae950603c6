package com.acme.shop

import android.content.Context
import android.content.SharedPreferences
import androidx.core.content.edit
import androidx.security.crypto.EncryptedSharedPreferences
import androidx.security.crypto.MasterKeys

class Session(context: Context) {
    private val prefs: SharedPreferences by lazy {
        val alias = MasterKeys.getOrCreate(MasterKeys.AES256_GCM_SPEC)
        EncryptedSharedPreferences.create("session", alias, context, keys, values)
    }

    fun remember(token: String) {
        prefs.edit { putString("access_token", token) }
    }
}
