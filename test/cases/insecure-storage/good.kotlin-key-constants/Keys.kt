package com.acme.shop

object Keys {
    const val KEY_ACCESS_TOKEN = "access_token"
    const val KEY_PASSWORD = "password"
    const val PREF_SECRET = "secret"
    const val TOKEN_PATH = "api/auth/tokens"
    val authToken = "api/auth/tokens"
}
