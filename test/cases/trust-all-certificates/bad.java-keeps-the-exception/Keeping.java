package com.example.harbor;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

final class Keeping implements X509TrustManager {
    private final X509TrustManager platform;
    private CertificateException refusal;

    Keeping(X509TrustManager platform) {
        this.platform = platform;
    }

    boolean hasRefused() {
        return refusal != null;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {
        try {
            platform.checkServerTrusted(chain, type);
        } catch (CertificateException e) {
            refusal = e;
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return platform.getAcceptedIssuers();
    }
}
