package com.acme.shop

import okhttp3.CertificatePinner

val pinner = CertificatePinner.Builder().add("*.acme.com", "sha256/QmXX4KjuRcg5/RXEKWighEQ9Xa2JA3zoEP9u/EuUBHs=", "sha256/Oin1Ju68zh+gFOMgFHRwz/PxgkexPvnvRx+i19KZJEg=").build()
const val ONE = "https://api.acme.com/"
const val TWO = "https://eu.api.acme.com/"

val client = okhttp3.OkHttpClient.Builder().certificatePinner(pinner).build()
