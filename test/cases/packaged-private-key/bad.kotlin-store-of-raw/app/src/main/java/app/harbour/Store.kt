package app.harbour

import java.security.KeyStore

class Store(private val context: Context) {
    fun open(): KeyStore {
        val store = KeyStore.getInstance("BKS")
        store.load(context.assets.open("client.bks"), "gangway".toCharArray())
        return store
    }
}
