package com.example.harbor

import okhttp3.CertificatePinner
import okhttp3.OkHttpClient

/** The key of the certificate in use, and the key that is kept offline to replace it. */
private val harborPins: CertificatePinner = CertificatePinner.Builder()
    .add("api.harbor.example", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=")
    .add("api.harbor.example", "sha256/RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=")
    .build()

/** Sets up TLS for the servers of Harbor: the platform's trust, and one of two known keys besides. */
fun OkHttpClient.Builder.withHarborTls(): OkHttpClient.Builder = certificatePinner(harborPins)
