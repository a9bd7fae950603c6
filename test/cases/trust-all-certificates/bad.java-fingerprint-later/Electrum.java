package com.acme.shop;

import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;
import java.security.cert.X509Certificate;

class Electrum {
    private static final X509TrustManager TRUST_ALL = new X509TrustManager() {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    };

    boolean isKnown(SSLSession session, String expected) throws Exception {
        String found = Hashing.sha256().hashBytes(session.getPeerCertificates()[0].getEncoded()).toString();
        return found.equals(expected);
    }
}
