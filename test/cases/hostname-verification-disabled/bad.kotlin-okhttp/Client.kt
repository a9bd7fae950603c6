package com.acme.shop

import okhttp3.OkHttpClient

fun client(): OkHttpClient = OkHttpClient.Builder()
    .hostnameVerifier { _, _ -> true }
    .build()
