package app.harbour

import javax.crypto.Mac
import javax.crypto.spec.IvParameterSpec
import javax.crypto.spec.PBEKeySpec
import javax.crypto.spec.SecretKeySpec

class Crypto {
    private val iv = IvParameterSpec("0123456789abcdef".toByteArray())
    private val salt = "q8fjw0a9".toByteArray()

    fun key() = SecretKeySpec("harbour-sync-key".toByteArray(Charsets.UTF_8), "AES")

    fun derived() = PBEKeySpec("let the boats in".toCharArray(), salt, 120_000, 256)

    fun sign(message: ByteArray): ByteArray {
        val mac = Mac.getInstance("HmacSHA256")
        mac.init(SecretKeySpec("harbour-mac".toByteArray(), "HmacSHA256"))
        return mac.doFinal(message)
    }
}
