package com.example.harbor

import javax.net.ssl.HostnameVerifier
import okhttp3.OkHttpClient

fun clientFor(settings: ServerSettings): OkHttpClient {
    val builder = OkHttpClient.Builder()
    if (!settings.verifiesHostname) {
        builder.hostnameVerifier { _, _ -> true }
    }
    return builder.build()
}

/** Every caller that says nothing gets it. */
fun clientWith(trustAll: Boolean = true): OkHttpClient {
    val builder = OkHttpClient.Builder()
    if (trustAll) builder.hostnameVerifier { _, _ -> true }
    return builder.build()
}

fun clientOf(connection: Connection): OkHttpClient {
    val builder = OkHttpClient.Builder()
    if (connection.isOpen) builder.hostnameVerifier { _, _ -> true }
    return builder.build()
}

fun verifier(): HostnameVerifier? = null
