package com.acme.shop

import android.util.Log

fun done(token: String?, tokenCount: Int, answer: Answer) {
    Log.d("Login", "got a token")
    Log.d("Token", "password changed")
    Log.d("Login", "tokens: $tokenCount")
    Log.d("Login", "length ${token?.length}")
    Log.d("Login", "has token: ${token != null}")
    Log.d("Login", "empty: ${token.isNullOrEmpty()}")
    Log.d("Login", "expires ${answer.tokenExpiresAt}, type ${answer.tokenType}")
    Log.d("Login", "status ${answer.passwordStatus}")
}
