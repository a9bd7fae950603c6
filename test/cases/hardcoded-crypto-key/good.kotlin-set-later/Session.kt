package app.harbour

import javax.crypto.spec.SecretKeySpec
import net.sqlcipher.database.SupportFactory

class Session(private val vault: Vault) {
    private var key = "none"
    private var passphrase: String = ""

    fun start() {
        key = vault.key()
        passphrase = vault.passphrase()
    }

    fun spec() = SecretKeySpec(key.toByteArray(), "AES")

    fun factory() = SupportFactory(passphrase.toByteArray())
}

class Store(private val context: Context) {
    // Android's own database, without a key.
    private val db = context.openOrCreateDatabase("harbour.db", 0, null)
    private val writable = NotesHelper(context).writableDatabase
}
