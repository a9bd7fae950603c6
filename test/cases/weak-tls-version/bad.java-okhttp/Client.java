import static okhttp3.TlsVersion.TLS_1_1;

import okhttp3.ConnectionSpec;
import okhttp3.TlsVersion;

class Client {
    ConnectionSpec several() {
        return new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
            .tlsVersions(TlsVersion.TLS_1_2, TlsVersion.TLS_1_0)
            .build();
    }

    ConnectionSpec one() {
        return new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS).tlsVersions(TLS_1_1).build();
    }
}
