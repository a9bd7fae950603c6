package com.example.harbor

import android.content.Context
import java.security.cert.CertificateFactory
import java.security.cert.X509Certificate
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.tls.HandshakeCertificates
import org.json.JSONArray

/** Loads the next departures of a landing stage. */
class DepartureClient(context: Context) {

    /** Harbor's own authority, which signs for the test server, beside those of the platform. */
    private val certificates = HandshakeCertificates.Builder()
        .addPlatformTrustedCertificates()
        .addTrustedCertificate(
            context.resources.openRawResource(R.raw.harbor_authority).use {
                CertificateFactory.getInstance("X.509").generateCertificate(it) as X509Certificate
            },
        )
        .build()

    private val client = OkHttpClient.Builder()
        .sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager)
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
