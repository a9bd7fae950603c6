package com.acme.shop

import okhttp3.CertificatePinner
import okhttp3.OkHttpClient
import retrofit2.Retrofit

private const val HOST = "api.acme.com"

private val pinner = CertificatePinner.Builder()
    .add(HOST, "sha256/2oYMXOKyfPplehT9O308ozqKv09XQsWIxQWA7zCUd64=")
    .add(HOST, "sha256/vTcm3FY35z65OnDUZkeNacu4U9yG6bKC3O7y8oPiRTM=")
    .build()

val retrofit: Retrofit = Retrofit.Builder()
    .baseUrl("https://api.acme.com/v1/")
    .client(OkHttpClient.Builder().certificatePinner(pinner).build())
    .build()
