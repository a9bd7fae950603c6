package com.acme.shop

object Texts {
    const val FORGOT = "Forgot password?"
    const val AUTH_TOKEN = "api/auth/tokens"
    const val KEY_THEME = "theme"
    const val SECRET_NAME = "projects/harbor/secrets/stripe"
    const val TOKEN_TYPE = "Bearer"
    const val PREFIX = "sk_live_"
    val authorName = "Ada Lovelace"
    val state = LoginState(password = "", token = "")
}
