package com.example.shop

class SignIn {
    fun signedIn(accessToken: String) {
        AppLogger.note("signed in with $accessToken")
        AppLogger.verbose("signed in with $accessToken")
        AppLogger.note("token of ${accessToken.length} characters")
    }
}
