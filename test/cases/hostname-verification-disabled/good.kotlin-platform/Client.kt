package com.acme.shop

import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection
import okhttp3.OkHttpClient

val delegating = HostnameVerifier { hostname, session ->
    val verified = HttpsURLConnection.getDefaultHostnameVerifier().verify(hostname, session)
    verified
}

fun client(): OkHttpClient = OkHttpClient.Builder().retryOnConnectionFailure(true).build()
