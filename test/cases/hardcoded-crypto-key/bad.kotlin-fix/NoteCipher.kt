package app.harbour

import javax.crypto.spec.SecretKeySpec

class NoteCipher {
    private val words = "moor-at-pier-one"

    fun key() = SecretKeySpec(words.toByteArray(), "AES")
}
