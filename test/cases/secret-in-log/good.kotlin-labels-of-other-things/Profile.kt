package com.acme.shop

import android.util.Log

class Profile {
    fun show(text: String, e: Exception) {
        Log.d(TAG, "token: ${text.length}")
        Log.d(TAG, "FCM token: $text")
        Log.d(TAG, "invalid password: $text")
        Log.d(TAG, "token type: $text, token expiry: $text")
        Log.d(TAG, "access token: $e")
        Log.d(TAG, "has password: $text")
    }
}
