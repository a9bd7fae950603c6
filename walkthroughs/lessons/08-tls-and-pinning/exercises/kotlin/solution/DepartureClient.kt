package com.example.harbor

import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONArray

/** Loads the next departures of a landing stage. */
class DepartureClient(private val client: OkHttpClient = OkHttpClient()) {

    fun load(stage: String): JSONArray {
        val request = Request.Builder()
            .url("https://api.harbor.example/v1/stages/$stage/departures")
            .build()

        client.newCall(request).execute().use { response ->
            return JSONArray(response.body!!.string())
        }
    }
}
