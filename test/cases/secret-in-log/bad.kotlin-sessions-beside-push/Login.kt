package com.acme.shop

import android.content.SharedPreferences
import android.util.Log

class LoginActivity(private val prefs: SharedPreferences) {
    fun login(fcmToken: String) {
        val token = api.login(email, password, fcmToken).token
        Log.d(TAG, "token $token")
        auth.currentUser?.getIdToken(true)?.addOnCompleteListener { task ->
            val token = task.result.token
            Log.d(TAG, "got $token")
        }
        api.registerDevice(fcmToken) { token -> Log.d(TAG, token) }
    }

    fun keep(token: String) {
        Log.d(TAG, "push access token: $token")
        prefs.edit().putString("auth_token", token).apply()
    }
}
