package com.acme.shop;

import android.util.Log;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

class Recording implements X509TrustManager {
    private X509Certificate[] last;

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {
        last = chain;
        Log.d("Tls", "connected by " + authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return last;
    }
}
