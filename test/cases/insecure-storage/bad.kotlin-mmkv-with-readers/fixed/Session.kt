package com.acme.shop

import com.tencent.mmkv.MMKV
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.util.Base64
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

class Session(private val kv: MMKV) {
    fun remember(token: String) {
        kv.encode("auth_token", KeystoreCipher.encrypt(token))
    }

    fun token(): String? = kv.decodeString("auth_token")?.let(KeystoreCipher::decrypt)

    fun theme(): String? = kv.decodeString("theme")
}

/** Encrypts small secrets with an AES key that never leaves the Android Keystore. */
internal object KeystoreCipher {
    private const val KEY_ALIAS = "keystore-cipher"
    private const val MARK = "ks1:"
    private const val IV_LENGTH = 12

    fun encrypt(text: String): String {
        val cipher = Cipher.getInstance("AES/GCM/NoPadding").apply { init(Cipher.ENCRYPT_MODE, secretKey()) }
        return MARK + Base64.encodeToString(cipher.iv + cipher.doFinal(text.toByteArray()), Base64.NO_WRAP)
    }

    @JvmName("encryptNullable")
    fun encrypt(text: String?): String? = text?.let { encrypt(it) }

    /** A value that an earlier version stored in plain text comes back as it is; the next write encrypts it. */
    fun decrypt(stored: String): String {
        if (!stored.startsWith(MARK)) return stored
        val bytes = Base64.decode(stored.removePrefix(MARK), Base64.NO_WRAP)
        val parameters = GCMParameterSpec(128, bytes, 0, IV_LENGTH)
        val cipher = Cipher.getInstance("AES/GCM/NoPadding").apply { init(Cipher.DECRYPT_MODE, secretKey(), parameters) }
        return String(cipher.doFinal(bytes, IV_LENGTH, bytes.size - IV_LENGTH))
    }

    private fun secretKey(): SecretKey {
        val keyStore = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
        (keyStore.getKey(KEY_ALIAS, null) as? SecretKey)?.let { return it }
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val specification = KeyGenParameterSpec.Builder(KEY_ALIAS, purposes)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore")
            .apply { init(specification) }
            .generateKey()
    }
}
