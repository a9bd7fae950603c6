package com.example

import okhttp3.OkHttpClient
import okhttp3.Request

fun ports(client: OkHttpClient) = client.newCall(Request.Builder().url(BuildConfig.API_URL + "/ports").build())
