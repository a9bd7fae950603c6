package com.example.harbor

import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

class Payments(private val client: OkHttpClient) {
    fun charge(body: RequestBody) {
        val request = Request.Builder()
            .url("https://api.stripe.com/v1/charges")
            .header("Authorization", "Bearer ${BuildConfig.STRIPE_SECRET}")
            .post(body)
            .build()
        client.newCall(request).execute()
    }
}
