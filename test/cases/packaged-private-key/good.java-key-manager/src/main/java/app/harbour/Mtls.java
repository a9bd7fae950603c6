package app.harbour;

import java.io.InputStream;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;

class Mtls {
    KeyManagerFactory managers(InputStream stream, char[] typed) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(stream, typed);
        KeyManagerFactory factory = KeyManagerFactory.getInstance("X509");
        factory.init(store, typed);
        return factory;
    }

    java.security.Key fromAndroid(KeyStore store) throws Exception {
        store.load(null);
        return store.getKey("client", null);
    }
}
