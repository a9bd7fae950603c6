package com.acme.shop;

class Pem {
    static final String BEGIN = "-----BEGIN PRIVATE KEY-----";

    String strip(String text) {
        return text.replace(BEGIN, "").replace("-----END PRIVATE KEY-----", "");
    }
}
