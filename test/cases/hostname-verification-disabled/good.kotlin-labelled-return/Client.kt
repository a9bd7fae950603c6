package com.example.harbor

import javax.net.ssl.HostnameVerifier
import okhttp3.OkHttpClient

val client = OkHttpClient.Builder().hostnameVerifier(HostnameVerifier { host, session -> return@HostnameVerifier platform.verify(host, session) }).build()
