package com.acme.shop;

import okhttp3.CertificatePinner;

class Api {
    static final CertificatePinner PINNER = new CertificatePinner.Builder()
        .add("*.acme.com", "sha256/P1IyStCFZ+5D+QjvddahzhSDr2ejChBLlsyfHDrg67c=", "sha256/+rr9i8WtKd9BIlHiNTk40L8itHiTjT3VWvUBx3epjSg=")
        .build();
    static final String ONE = "https://api.acme.com/";
    static final String TWO = "https://eu.api.acme.com/";
    static final Object CLIENT = new okhttp3.OkHttpClient.Builder().certificatePinner(PINNER).build();
}
