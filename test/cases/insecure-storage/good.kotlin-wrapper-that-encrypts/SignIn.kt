package com.example.shop

class SignIn(private val store: KeyValueStore, private val headers: MutableMap<String, String>) {
    fun signedIn(accessToken: String, tokens: List<String>) {
        store.put("session", accessToken)
        store.putCount("token", tokens.size)
        headers.put("Authorization", accessToken)
    }
}
