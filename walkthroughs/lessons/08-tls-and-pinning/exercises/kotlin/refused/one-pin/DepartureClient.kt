package com.example.harbor

import java.security.SecureRandom
import java.security.cert.X509Certificate
import javax.net.ssl.SSLContext
import javax.net.ssl.X509TrustManager
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONArray

/** Loads the next departures of a landing stage. */
class DepartureClient {

    private val client = OkHttpClient.Builder()
        .certificatePinner(okhttp3.CertificatePinner.Builder().add("api.harbor.example", "sha256/7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y=").build())
        .build()

    fun load(stage: String): JSONArray {
        val request = Request.Builder()
            .url("https://api.harbor.example/v1/stages/$stage/departures")
            .build()

        client.newCall(request).execute().use { response ->
            return JSONArray(response.body!!.string())
        }
    }
}
