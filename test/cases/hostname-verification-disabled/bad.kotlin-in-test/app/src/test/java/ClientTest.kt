package com.acme.shop

import okhttp3.OkHttpClient

val client = OkHttpClient.Builder().hostnameVerifier { _, _ -> true }.build()
