package com.acme.shop;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;

class Tls {
    private final HostnameVerifier lenient = (hostname, session) -> true;

    HostnameVerifier other() {
        return (hostname, session) -> { return true; };
    }

    void prepare(HttpsURLConnection connection) {
        connection.setHostnameVerifier(lenient);
    }
}
