package com.acme.shop

fun digests(set: DigestSet) {
    // CertificatePinner wants another form.
    set.add("model.bin", "sha256:0000000000000000000000000000000000000000000000000000000000000000")
    set.add("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
}
