package com.acme.shop

import okhttp3.CertificatePinner

val pins = CertificatePinner.Builder()
    .add("api.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", "sha256/RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=")
    .add("pay.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=")
    .add("pay.acme.com", "sha256/RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=")
    .add("eu.cdn.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=")
    .add("*.cdn.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", "sha256/RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=")
    .add("three.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", "sha256/RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=")
    .add("bare.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs", "sha256/RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU")
    .build()
