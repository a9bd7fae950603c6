package com.acme.shop

import android.content.SharedPreferences
import java.security.PrivateKey

class Keys(private val prefs: SharedPreferences, private val privateKey: PrivateKey) {
    fun remember(alias: String) {
        prefs.edit().putString("alias", alias).putString("algorithm", privateKey.algorithm).apply()
    }
}
