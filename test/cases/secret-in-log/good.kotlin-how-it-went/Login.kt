package com.acme.shop

import android.util.Log

class Login(private val wallet: Wallet) {
    fun report(token: String?, code: String) {
        Log.d(TAG, "has token: ${if (token != null) "yes" else "no"}")
        val checked = verifyOtp(code)
        Log.d(TAG, "checked: $checked, sent: ${resendOtp()}")
        Log.d(TAG, "balance ${wallet.tokenFormattedString} of ${wallet.tokenDecimals}")
        Log.d(TAG, "token ${token.substring(0, 8)}…, ${token.takeLast(4)}")
    }
}
