package com.acme.shop

import okhttp3.CertificatePinner

fun pins(more: List<String>): CertificatePinner {
    val builder = CertificatePinner.Builder()
    builder.add("api.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=")
    for (pin in more) builder.add("api.acme.com", pin)
    return builder.build()
}
