package com.acme.shop

import android.util.Log

class Login {
    fun report(token: String?, password: String) {
        Log.d(TAG, "token: ${if (token != null) token else "none"}")
        val code = fetchOtp()
        Log.d(TAG, "code: $code")
        Log.d(TAG, "token ${token.substring(0, 40)}…")
        Log.d(TAG, "password ${password.take(4)}…")
    }
}
