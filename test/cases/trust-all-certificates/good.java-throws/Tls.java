package com.acme.shop;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

class OwnCa implements X509TrustManager {
    private X509Certificate own;

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        compare(chain);
    }

    private void compare(X509Certificate[] chain) throws CertificateException {
        if (!chain[0].equals(own)) throw new CertificateException("not ours");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[] { own };
    }
}
