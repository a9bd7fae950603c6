package com.acme.shop;

import org.apache.http.conn.ssl.AllowAllHostnameVerifier;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.conn.ssl.SSLSocketFactory;
import org.apache.http.impl.client.HttpClients;

class Client {
    void prepare(SSLSocketFactory factory) {
        factory.setHostnameVerifier(SSLSocketFactory.STRICT_HOSTNAME_VERIFIER);
        factory.setHostnameVerifier(new AllowAllHostnameVerifier());
        HttpClients.custom().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE).build();
    }
}
