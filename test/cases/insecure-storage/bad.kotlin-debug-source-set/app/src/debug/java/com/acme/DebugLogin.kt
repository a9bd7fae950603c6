package com.acme.shop

import android.content.SharedPreferences

fun signIn(prefs: SharedPreferences, token: String) {
    prefs.edit().putString("auth", token).apply()
}
