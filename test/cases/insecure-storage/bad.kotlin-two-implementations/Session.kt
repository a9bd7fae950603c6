package com.example.kiosk

class Session(private val tokenPreference: TextPreference) {
    fun begin(accessToken: String) {
        tokenPreference.keep(accessToken)
    }
}
