package com.acme.shop

import android.content.Context
import android.content.SharedPreferences
import androidx.security.crypto.EncryptedSharedPreferences
import androidx.security.crypto.MasterKey

class Session(private val context: Context) {
    fun remember(token: String) {
        try {
            val key = MasterKey.Builder(context).build()
            val vault: SharedPreferences = EncryptedSharedPreferences.create(context, "s", key, keys, values)
            vault.edit().putString("auth", token).apply()
        } catch (error: Exception) {
            val plain = context.getSharedPreferences("s", Context.MODE_PRIVATE)
            plain.edit().putString("auth", token).apply()
        }
    }
}
