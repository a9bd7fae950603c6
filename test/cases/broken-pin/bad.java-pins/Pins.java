package com.acme.shop;

import okhttp3.CertificatePinner;

class Pins {
    static final String PIN = "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=";

    CertificatePinner pins() {
        return new CertificatePinner.Builder()
            .add("api.acme.com", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
            .add("pay.acme.com", PIN)
            .build();
    }
}
