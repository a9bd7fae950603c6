package com.example.harbor

import okhttp3.OkHttpClient
import okhttp3.Request

val client = OkHttpClient.Builder().certificatePinner(pinner).build()
val orders = Request.Builder().url("https://api.harbor.example/orders").build()
