package app.harbour

import android.util.Base64
import java.security.MessageDigest
import javax.crypto.spec.SecretKeySpec

class Crypto(private val vault: Vault) {
    private val lazyKey by lazy { "moor-at-pier-one".toByteArray() }
    private val bytes = byteArrayOf(0x10, 0x22, 0x33, -4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)

    fun fromBytes() = SecretKeySpec(bytes, "AES")

    fun fromLazy() = SecretKeySpec(lazyKey, "AES")

    fun fromBase64() = SecretKeySpec(Base64.decode("c2VjcmV0LWhhcmJvdXItMQ==", Base64.DEFAULT), "AES")

    fun fromHash(): SecretKeySpec {
        val digest = MessageDigest.getInstance("SHA-256").digest("harbour".toByteArray())
        return SecretKeySpec(digest.copyOf(16), "AES")
    }

    fun fromFallback() = SecretKeySpec((vault.read("key") ?: "tide-is-turning!").toByteArray(), "AES")

    fun fromOwnFunction() = SecretKeySpec(plainKey().toByteArray(), "AES")

    private fun plainKey(): String {
        return "lighthouse-keeper"
    }

    companion object {
        private const val KEY = "companion-of-ships"

        fun fromConstant() = SecretKeySpec(KEY.toByteArray(), "AES")
    }
}
