package com.example.harbor

import okhttp3.logging.HttpLoggingInterceptor

class NetworkModule(private val settings: Settings) {
    fun provideLoggingInterceptor(): HttpLoggingInterceptor = HttpLoggingInterceptor().apply {
        level = HttpLoggingInterceptor.Level.BODY
    }

    fun chosen() = HttpLoggingInterceptor().apply {
        level = if (settings.isTalkative) HttpLoggingInterceptor.Level.BODY else HttpLoggingInterceptor.Level.NONE
    }
}
