package app.harbour

import javax.crypto.Cipher
import javax.crypto.spec.SecretKeySpec

object HarbourCipher {
    fun encrypt(text: String, key: String): ByteArray {
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.ENCRYPT_MODE, SecretKeySpec(key.toByteArray(), "AES"))
        return cipher.doFinal(text.toByteArray())
    }
}
