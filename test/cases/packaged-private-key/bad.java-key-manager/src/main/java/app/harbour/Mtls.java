package app.harbour;

import java.io.InputStream;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;

class Mtls {
    KeyManagerFactory managers(InputStream stream) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(stream, "gangway".toCharArray());
        KeyManagerFactory factory = KeyManagerFactory.getInstance("X509");
        factory.init(store, "gangway".toCharArray());
        return factory;
    }
}
