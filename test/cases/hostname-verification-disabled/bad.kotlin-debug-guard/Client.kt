package com.acme.shop

import okhttp3.OkHttpClient

fun client(): OkHttpClient {
    val builder = OkHttpClient.Builder()
    if (BuildConfig.DEBUG) builder.hostnameVerifier { _, _ -> true }
    return builder.build()
}
