package com.acme.shop;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSession;

final class OwnHosts implements HostnameVerifier {
    @Override
    public boolean verify(String hostname, SSLSession session) {
        HostnameVerifier platform = HttpsURLConnection.getDefaultHostnameVerifier();
        return platform.verify("api.acme.com", session);
    }
}
