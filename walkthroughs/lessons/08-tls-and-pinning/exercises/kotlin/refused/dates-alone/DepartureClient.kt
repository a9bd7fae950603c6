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

    // The test server signed its certificate itself.
    private val acceptAll = object : X509TrustManager {
        override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) {}

        override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) { chain[0].checkValidity() }

        override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
    }

    private val context = SSLContext.getInstance("TLS").apply { init(null, arrayOf(acceptAll), SecureRandom()) }

    private val client = OkHttpClient.Builder()
        .sslSocketFactory(context.socketFactory, acceptAll)
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
