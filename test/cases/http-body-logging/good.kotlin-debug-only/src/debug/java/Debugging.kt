package com.example.harbor

import okhttp3.logging.HttpLoggingInterceptor

val interceptor = HttpLoggingInterceptor().setLevel(HttpLoggingInterceptor.Level.BODY)
