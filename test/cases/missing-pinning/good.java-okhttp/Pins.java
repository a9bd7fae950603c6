package com.acme.shop;

import okhttp3.CertificatePinner;
import okhttp3.OkHttpClient;

class Pins {
    private static final String HOSTS = "**.acme.com";

    OkHttpClient client() {
        CertificatePinner pinner = new CertificatePinner.Builder()
            .add(HOSTS, "sha256/YP6cJSrBGBBqwOvGcDRkMwK4ParCJ+OJzeVa0Nj+Gzc=")
            .add(HOSTS, "sha256/zPC9SjDLNLMqVud4mLaw9EMX36r09mU9pOBUqgnfYxw=")
            .build();
        return new OkHttpClient.Builder().certificatePinner(pinner).build();
    }
}
