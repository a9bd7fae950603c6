package com.example.harbor

import io.ktor.client.plugins.logging.LogLevel
import okhttp3.logging.HttpLoggingInterceptor

val basic = HttpLoggingInterceptor().setLevel(HttpLoggingInterceptor.Level.BASIC)
val hidden = HttpLoggingInterceptor().apply {
    redactHeader(name = HEADER_KEY_AUTHORIZATION)
    level = HttpLoggingInterceptor.Level.HEADERS
}

fun isTalkative(level: HttpLoggingInterceptor.Level) = level == HttpLoggingInterceptor.Level.BODY

fun levelOf(name: String) = when (name) {
    "BODY" -> HttpLoggingInterceptor.Level.BODY
    else -> HttpLoggingInterceptor.Level.NONE
}
// level = HttpLoggingInterceptor.Level.BODY
