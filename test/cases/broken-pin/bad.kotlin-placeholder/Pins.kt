package com.acme.shop

import okhttp3.CertificatePinner

private const val BACKUP = "sha256/BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB="

val pins = CertificatePinner.Builder()
    .add("api.acme.com", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
    .add(
        "pay.acme.com",
        "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=",
        BACKUP,
    )
    .build()
