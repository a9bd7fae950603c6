package com.acme.shop;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

class Tls {
    void prepare() {
        start();
    }

    void start() {}
}
