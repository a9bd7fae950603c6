package com.example.harbor

import okhttp3.logging.HttpLoggingInterceptor

val logging = HttpLoggingInterceptor().apply {
    redactHeader("Authorization")
    level = HttpLoggingInterceptor.Level.BODY
}
