package app.harbour

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.KeyStore
import java.security.SecureRandom
import javax.crypto.KeyGenerator
import javax.crypto.SecretKeyFactory
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.IvParameterSpec
import javax.crypto.spec.PBEKeySpec
import javax.crypto.spec.SecretKeySpec

private const val ALIAS = "harbour_master_key"

class Crypto(private val pin: String, private val prefs: Preferences) {
    private val iv = IvParameterSpec("0123456789abcdef".toByteArray())

    fun fromKeystore() = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }.getKey(ALIAS, null)

    fun generated() = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore")

    fun fromPassphrase(salt: ByteArray): SecretKeySpec {
        val spec = PBEKeySpec(pin.toCharArray(), salt, 120_000, 256)
        val encoded = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).encoded
        return SecretKeySpec(encoded, "AES")
    }

    fun fromRandom(): SecretKeySpec {
        val key = ByteArray(32)
        SecureRandom().nextBytes(key)
        return SecretKeySpec(key, "AES")
    }

    fun fromStore() = SecretKeySpec(prefs.getString("wrapped_key", "")!!.toByteArray(), "AES")

    fun fromParts() = SecretKeySpec(("harbour" + pin).toByteArray(), "AES")

    fun encoded() = SecretKeySpec(pin.toByteArray(Charsets.UTF_8), 0, 16, "AES")

    // BIP 32 fixes this key for everyone.
    fun wallet() = SecretKeySpec("Bitcoin seed".toByteArray(), "HmacSHA512")
}
