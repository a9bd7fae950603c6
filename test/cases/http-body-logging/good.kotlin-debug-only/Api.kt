package com.example.harbor

import okhttp3.OkHttpClient
import okhttp3.logging.HttpLoggingInterceptor

class Api(private val buildInfo: BuildInfo) {
    private val one = HttpLoggingInterceptor().apply {
        level = if (BuildConfig.DEBUG) HttpLoggingInterceptor.Level.BODY else HttpLoggingInterceptor.Level.NONE
    }
    private val two = HttpLoggingInterceptor().apply {
        if (BuildConfig.DEBUG) {
            level = HttpLoggingInterceptor.Level.BODY
        }
    }
    private val three = HttpLoggingInterceptor().apply {
        setLevel(HttpLoggingInterceptor.Level.BODY.takeIf { buildInfo.isDebugBuild } ?: HttpLoggingInterceptor.Level.BASIC)
    }
    private val four = HttpLoggingInterceptor().apply {
        level = when {
            BuildConfig.DEBUG -> HttpLoggingInterceptor.Level.BODY
            else -> HttpLoggingInterceptor.Level.NONE
        }
    }

    fun client(): OkHttpClient {
        val builder = OkHttpClient.Builder()
        if (BuildConfig.DEBUG) {
            val logging = HttpLoggingInterceptor()
            logging.level = HttpLoggingInterceptor.Level.BODY
            builder.addInterceptor(logging)
        }
        return builder.build()
    }

    fun addedForDebugging(): OkHttpClient {
        val logging = HttpLoggingInterceptor().apply { level = HttpLoggingInterceptor.Level.BODY }
        return OkHttpClient.Builder().apply { if (BuildConfig.DEBUG) addInterceptor(logging) }.build()
    }
}
