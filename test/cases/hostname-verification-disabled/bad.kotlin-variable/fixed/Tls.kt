package com.acme.shop

import javax.net.ssl.HostnameVerifier
import okhttp3.OkHttpClient
import javax.net.ssl.HttpsURLConnection

private val lenient = HttpsURLConnection.getDefaultHostnameVerifier()

fun client(): OkHttpClient = OkHttpClient.Builder().hostnameVerifier(lenient).build()
