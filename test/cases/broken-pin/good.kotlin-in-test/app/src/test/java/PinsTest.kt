package com.acme.shop

import okhttp3.CertificatePinner

val pins = CertificatePinner.Builder()
    .add("api.acme.com", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
    .build()
