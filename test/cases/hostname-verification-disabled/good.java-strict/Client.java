package com.acme.shop;

import org.apache.http.conn.ssl.SSLSocketFactory;

class Client {
    void prepare(SSLSocketFactory factory) {
        // not SSLSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER
        factory.setHostnameVerifier(SSLSocketFactory.STRICT_HOSTNAME_VERIFIER);
    }
}
