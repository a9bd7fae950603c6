package com.acme.shop

import okhttp3.CertificatePinner

val pins = CertificatePinner.Builder()
    .add("api.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", BuildConfig.BACKUP_PIN)
    .build()
