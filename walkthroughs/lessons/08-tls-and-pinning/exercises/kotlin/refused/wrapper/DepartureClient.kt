package com.example.harbor

import android.util.Log
import java.security.KeyStore
import java.security.SecureRandom
import java.security.cert.CertificateException
import java.security.cert.X509Certificate
import javax.net.ssl.SSLContext
import javax.net.ssl.TrustManagerFactory
import javax.net.ssl.X509TrustManager
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONArray

/** Checks a chain as the platform does, and notes what is wrong with it. */
private class NotingTrustManager(private val platform: X509TrustManager) : X509TrustManager by platform {
    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
        try {
            platform.checkServerTrusted(chain, authType)
        } catch (error: CertificateException) {
            Log.w("Departures", "A certificate was not in order", error)
        }
    }
}

/** Loads the next departures of a landing stage. */
class DepartureClient {

    private val noting = NotingTrustManager(
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
            .apply { init(null as KeyStore?) }
            .trustManagers.first() as X509TrustManager,
    )

    private val context = SSLContext.getInstance("TLS").apply { init(null, arrayOf(noting), SecureRandom()) }

    private val client = OkHttpClient.Builder()
        .sslSocketFactory(context.socketFactory, noting)
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
