package com.acme.shop

class Payment {
    private val API_KEY: String = sessionToken()
}

/** A short-lived token from your backend. The provider key stays on the server. */
private fun sessionToken(): String = TODO("Return the token that your backend issued at sign-in")
