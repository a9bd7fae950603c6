package com.example.harbor

import okhttp3.CertificatePinner

val pinner = CertificatePinner.Builder()
    .add("api.harbor.example", "sha256/x3TqBpYoy3yOTCGEzHDDtLbf0CTsBo4fFZLyf2eTm7g=", "sha256/Q0ghyHU6hnfu2mdYZmYpDdLBTEVdBmmPtvyNYoELxY8=")
    .build()
