package com.example.harbor

import okhttp3.CertificatePinner
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONArray

/** Loads the next departures of a landing stage. */
class DepartureClient {

    /** The key in use, and one that lies in the safe. When to change them: docs/pins.md. */
    private val pins = CertificatePinner.Builder()
        .add("api.harbor.example", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=")
        .add("api.harbor.example", "sha256/RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=")
        .build()

    private val client = OkHttpClient.Builder().certificatePinner(pins).build()

    fun load(stage: String): JSONArray {
        val request = Request.Builder()
            .url("https://api.harbor.example/v1/stages/$stage/departures")
            .build()

        client.newCall(request).execute().use { response ->
            return JSONArray(response.body!!.string())
        }
    }
}
