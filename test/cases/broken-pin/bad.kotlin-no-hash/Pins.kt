package com.acme.shop

import okhttp3.CertificatePinner

val pins = CertificatePinner.Builder()
    .add("api.acme.com", "sha256/put the hash here")
    .add("pay.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yG")
    .add("old.acme.com", "sha256/0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0")
    .add("cdn.acme.com", "sha1/7HIpactkIAq2Y49orFOOQKurWxm=")
    .build()
