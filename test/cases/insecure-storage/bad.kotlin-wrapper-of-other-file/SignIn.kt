package com.example.shop

class SignIn(private val store: KeyValueStore, private val api: Api) {
    suspend fun signIn(user: String, password: String) {
        val session = api.signIn(user, password)
        store.put("user", user)
        store.put("session", session.accessToken)
        store.put("refresh_token", session.renewal)
    }
}
