package com.acme.shop

object ApiKeys {
    val OPENAI_API_KEY: String get() = sessionToken()
}

/** A short-lived token from your backend. The provider key stays on the server. */
private fun sessionToken(): String = TODO("Return the token that your backend issued at sign-in")
