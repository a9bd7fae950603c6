package com.example.harbor

import java.io.IOException
import okhttp3.HttpUrl
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONArray

/** Makes an address personal. */
private fun personal(address: HttpUrl.Builder, traveller: String): HttpUrl =
    address.addQueryParameter("traveller", traveller).build()

/** Loads the tickets that a traveller bought. */
class TicketClient(private val client: OkHttpClient = OkHttpClient()) {

    /** `month` is written `2026-11`; the access token is renewed elsewhere and lives for ten minutes. */
    fun load(month: String, accessToken: String): JSONArray {
        val address = "https://api.harbor.example/v1/tickets".toHttpUrl().newBuilder()
            .addQueryParameter("month", month)
        val request = Request.Builder()
            .url(personal(address, accessToken))
            .header("Authorization", "Bearer $accessToken")
            .build()

        client.newCall(request).execute().use { response ->
            if (!response.isSuccessful) throw IOException("The tickets were answered with status ${response.code}")
            return JSONArray(response.body!!.string())
        }
    }
}
