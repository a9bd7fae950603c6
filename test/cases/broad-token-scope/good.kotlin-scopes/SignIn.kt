package com.example.harbor

import kotlinx.coroutines.CoroutineScope

class SignIn(private val scope: CoroutineScope) {
    fun request() = builder.setScopes("openid", "tickets:read", "https://www.googleapis.com/auth/drive.file").build()

    fun role(user: User) = mapOf("scope" to "admin", "name" to user.name)
}
