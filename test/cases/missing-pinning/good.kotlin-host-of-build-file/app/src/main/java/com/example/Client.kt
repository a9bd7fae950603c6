package com.example

import okhttp3.CertificatePinner
import okhttp3.OkHttpClient

val pinner = CertificatePinner.Builder()
    .add("api.harbor.example", "sha256/qLPC1m0rVxTzK8sYd3NfWb7Ej2aUhOgQ4iRcXvB5n9I=")
    .add("api.harbor.example", "sha256/Wb7Ej2aUhOgQ4iRcXvB5n9IqLPC1m0rVxTzK8sYd3Nf=")
    .build()
val client = OkHttpClient.Builder().certificatePinner(pinner).build()
