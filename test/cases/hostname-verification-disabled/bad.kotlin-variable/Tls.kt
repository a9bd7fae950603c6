package com.acme.shop

import javax.net.ssl.HostnameVerifier
import okhttp3.OkHttpClient

private val lenient = HostnameVerifier { hostname, session -> true }

fun client(): OkHttpClient = OkHttpClient.Builder().hostnameVerifier(lenient).build()
