package com.acme.shop;

import javax.net.ssl.HttpsURLConnection;

class Tls {
    void prepare(HttpsURLConnection connection, boolean lenient) {
        if (lenient) connection.setHostnameVerifier((hostname, session) -> true);
    }
}
