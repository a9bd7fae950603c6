package com.acme.shop

import okhttp3.OkHttpClient
import okhttp3.logging.HttpLoggingInterceptor
import timber.log.Timber

class Client {
    private val logger = HttpLoggingInterceptor { Timber.d(it) }.apply {
        level = HttpLoggingInterceptor.Level.BODY
    }
    private val client = OkHttpClient.Builder().addInterceptor(logger).build()
}
