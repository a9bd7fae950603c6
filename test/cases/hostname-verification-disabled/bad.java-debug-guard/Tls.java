package com.acme.shop;

import javax.net.ssl.HttpsURLConnection;

class Tls {
    void prepare() {
        if (BuildConfig.DEBUG) {
            HttpsURLConnection.setDefaultHostnameVerifier((hostname, session) -> true);
        }
    }
}
