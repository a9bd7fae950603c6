package app.harbour

import java.security.KeyStore
import javax.net.ssl.KeyManagerFactory

class Mtls(private val context: Context) {
    fun managers(): KeyManagerFactory {
        val store = KeyStore.getInstance("PKCS12")
        context.resources.openRawResource(R.raw.client).use { store.load(it, PASSPHRASE.toCharArray()) }
        return KeyManagerFactory.getInstance("X509").apply { init(store, PASSPHRASE.toCharArray()) }
    }

    private companion object {
        const val PASSPHRASE = "Harbour!2031x"
    }
}
