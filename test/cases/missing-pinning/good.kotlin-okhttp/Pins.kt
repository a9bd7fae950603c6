package com.acme.shop

import okhttp3.CertificatePinner

val pinner = CertificatePinner.Builder()
    .add("**.acme.com", "sha256/7KUjEbmejZ1WNUSlgRA0Jy3PhCZrVa9kw71byFHELb8=", "sha256/08WaHnOIfdEM7KPoXUkk5kM1CDf2COYPU0n/ktv17f4=")
    .build()

val client = okhttp3.OkHttpClient.Builder().certificatePinner(pinner).build()
