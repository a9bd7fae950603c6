package com.example.harbor;

import android.content.SharedPreferences;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

final class Connections {
    SSLContext asked(SharedPreferences preferences) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        boolean ignoresErrors = preferences.getBoolean("ignore_ssl_errors", false);
        if (ignoresErrors) {
            context.init(null, new TrustManager[] {new Anyone()}, null);
        }
        return context;
    }

    SSLContext unasked(SharedPreferences preferences) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        if (preferences.getBoolean("ignore_ssl_errors", true)) {
            context.init(null, new TrustManager[] {new Everyone()}, null);
        }
        return context;
    }

    private static final class Anyone implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static final class Everyone implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
