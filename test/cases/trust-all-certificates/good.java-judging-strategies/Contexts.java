package com.example.harbor;

import java.security.cert.X509Certificate;
import org.apache.http.ssl.SSLContexts;
import org.apache.http.ssl.TrustStrategy;

class Contexts {
    Object byClosure(Pins pins) throws Exception {
        return SSLContexts.custom().loadTrustMaterial(null, (chain, type) -> pins.contain(chain[0])).build();
    }

    Object byClass(Pins pins) throws Exception {
        return SSLContexts.custom().loadTrustMaterial(null, new TrustStrategy() {
            @Override
            public boolean isTrusted(X509Certificate[] chain, String type) {
                if (pins.contain(chain[0])) return true;
                return false;
            }
        }).build();
    }

    Object ofStore(java.security.KeyStore store) throws Exception {
        return SSLContexts.custom().loadTrustMaterial(store, null).build();
    }

    Object ofAndroid() {
        return SSLCertificateSocketFactory.getDefault(5000, null);
    }
}
