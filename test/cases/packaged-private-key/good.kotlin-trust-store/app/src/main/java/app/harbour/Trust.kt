package app.harbour

import java.security.KeyStore

class Trust(private val context: Context) {
    fun store(): KeyStore {
        val store = KeyStore.getInstance("BKS")
        store.load(context.resources.openRawResource(R.raw.trust), "changeit".toCharArray())
        return store
    }

    fun android(): KeyStore = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
}
