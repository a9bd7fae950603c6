package com.example.harbor

import android.util.Log
import okhttp3.OkHttpClient
import okhttp3.Request

/** Lets a traveller on board. */
class Boarding(private val client: OkHttpClient = OkHttpClient()) {

    fun board(bookingId: String, accessToken: String): Boolean {
        Log.i("Support", "Boarding $bookingId")
        val request = Request.Builder()
            .url("https://api.harbor.example/v1/bookings/$bookingId/boarding")
            .header("Authorization", "Bearer $accessToken")
            .build()
        return client.newCall(request).execute().use { it.isSuccessful }
    }
}
