package com.example.harbor

import okhttp3.CertificatePinner
import okhttp3.OkHttpClient

val pinner = CertificatePinner.Builder()
    .add("api.harbor-mail.com", "sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "sha256/x9bzzLW2ICvE2jHKN2kFaJ9Al2UiCF7ilsSWBsDqvEs=")
    .add("*.up.harbor-mail.com", "sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "sha256/x9bzzLW2ICvE2jHKN2kFaJ9Al2UiCF7ilsSWBsDqvEs=")
    .add("**.mail.harbor-mail.com", "sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "sha256/x9bzzLW2ICvE2jHKN2kFaJ9Al2UiCF7ilsSWBsDqvEs=")
    .build()

val client = OkHttpClient.Builder().certificatePinner(pinner).build()
