package com.example.harbor

import okhttp3.CertificatePinner
import okhttp3.OkHttpClient

private const val BASE_URL = "https://mail.harbor-mail.com"

val pinner = CertificatePinner.Builder()
    .add("https://api.harbor-mail.com", "sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "sha256/x9bzzLW2ICvE2jHKN2kFaJ9Al2UiCF7ilsSWBsDqvEs=")
    .add("up.harbor-mail.com/v1", "sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "sha256/x9bzzLW2ICvE2jHKN2kFaJ9Al2UiCF7ilsSWBsDqvEs=")
    .add(BASE_URL, "sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "sha256/x9bzzLW2ICvE2jHKN2kFaJ9Al2UiCF7ilsSWBsDqvEs=")
    .build()

val client = OkHttpClient.Builder().certificatePinner(pinner).build()
