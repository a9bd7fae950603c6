package com.example.harbor;

import java.security.cert.X509Certificate;
import org.apache.http.conn.ssl.TrustAllStrategy;
import org.apache.http.ssl.SSLContexts;
import org.apache.http.ssl.TrustStrategy;

class Contexts {
    Object byClosure() throws Exception {
        return SSLContexts.custom().loadTrustMaterial(null, (chain, type) -> true).build();
    }

    Object byClass() throws Exception {
        return SSLContexts.custom().loadTrustMaterial(null, new TrustStrategy() {
            @Override
            public boolean isTrusted(X509Certificate[] chain, String type) {
                return true;
            }
        }).build();
    }

    Object byConstant() throws Exception {
        return SSLContexts.custom().loadTrustMaterial(null, TrustAllStrategy.INSTANCE).build();
    }

    Object ofNetty() {
        return SslContextBuilder.forClient().trustManager(InsecureTrustManagerFactory.INSTANCE);
    }

    Object ofAndroid() {
        return SSLCertificateSocketFactory.getInsecure(5000, null);
    }
}
