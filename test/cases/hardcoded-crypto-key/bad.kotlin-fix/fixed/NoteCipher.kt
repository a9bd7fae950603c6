package app.harbour

import javax.crypto.spec.SecretKeySpec

class NoteCipher {
    private val words = storedKey()

    fun key() = SecretKeySpec(words.toByteArray(), "AES")
}

/** The key that was made on this device, from the Keystore or the Keychain. Encrypt existing data again. */
private fun storedKey(): String = TODO("Return the key that this device made and keeps")
