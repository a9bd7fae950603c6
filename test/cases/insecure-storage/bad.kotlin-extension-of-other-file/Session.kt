package com.example.shop

class Session(private val prefs: Lazy<Prefs>) {
    fun started(accessToken: String) = prefs.value.raw.putText("a", accessToken)
}
