package com.acme.shop;

import okhttp3.CertificatePinner;

class Pins {
    static final String[] PINS = {"sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", "sha256/RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU="};

    CertificatePinner pins() {
        return new CertificatePinner.Builder()
            .add("api.acme.com", "sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", "sha256/RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=")
            .add("pay.acme.com", PINS)
            .build();
    }
}
