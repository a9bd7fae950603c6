package com.acme.shop

import android.content.SharedPreferences

class Session(private val preferences: SharedPreferences) {
    fun remember(user: User) {
        preferences
            .edit()
            .putString("name", user.displayName)
            .putString("refresh", user.refreshToken)
            .apply()
    }
}
