package com.acme.shop

import android.util.Log

class Codes {
    fun send(otpMethod: String, passwordAttempts: String) {
        Log.d("Codes", "Sends by $otpMethod after $passwordAttempts")
    }

    fun search(query: String, token: String) {
        Log.d("Codes", "GET https://maps.harbor.example/autocomplete/json?input=$query&sessiontoken=$token")
    }
}
