package com.example.harbor

import android.content.Context
import android.content.SharedPreferences
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.util.Base64
import androidx.core.content.edit
import java.security.GeneralSecurityException
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** Keeps a traveller signed in between starts, sealed with a key that never leaves the Keystore. */
class SessionStore(context: Context) {

    private val preferences: SharedPreferences =
        context.getSharedPreferences(PrefKeys.FILE_SESSION, Context.MODE_PRIVATE)

    init {
        // Earlier versions kept the tokens in the clear. They are dropped: the traveller signs in once more.
        context.deleteSharedPreferences(PrefKeys.FILE_PLAIN_SESSION)
    }

    fun saveAccessToken(accessToken: String) {
        preferences.edit().putString("access_token", encrypt(accessToken)).apply()
    }

    fun save(session: Session) {
        saveAccessToken(session.accessToken)
        val value = encrypt(session.refreshToken)
        preferences.edit()
            .putString("session_value", value)
            .putLong(PrefKeys.EXPIRES_AT, session.expiresAt)
            .apply()
    }

    fun rememberDevice(answer: DeviceAnswer) {
        preferences.edit { putString(PrefKeys.DEVICE_SECRET, encrypt(answer.value)) }
    }

    fun accessToken(): String? = preferences.getString("access_token", null)?.let(::decrypt)

    fun refreshToken(): String? = preferences.getString("session_value", null)?.let(::decrypt)

    fun isSignedIn(): Boolean = accessToken() != null

    fun clear() = preferences.edit { clear() }

    private fun encrypt(text: String): String {
        val cipher = Cipher.getInstance(TRANSFORMATION)
        cipher.init(Cipher.ENCRYPT_MODE, key())
        return Base64.encodeToString(cipher.iv + cipher.doFinal(text.toByteArray()), Base64.NO_WRAP)
    }

    /** Null when the key is gone, as after a restore to another phone: the traveller signs in again. */
    private fun decrypt(sealed: String): String? = try {
        val bytes = Base64.decode(sealed, Base64.NO_WRAP)
        val cipher = Cipher.getInstance(TRANSFORMATION)
        cipher.init(Cipher.DECRYPT_MODE, key(), GCMParameterSpec(128, bytes, 0, IV_LENGTH))
        String(cipher.doFinal(bytes, IV_LENGTH, bytes.size - IV_LENGTH))
    } catch (failure: GeneralSecurityException) {
        null
    }

    private fun key(): SecretKey {
        val keyStore = KeyStore.getInstance(KEYSTORE).apply { load(null) }
        (keyStore.getKey(ALIAS, null) as? SecretKey)?.let { return it }
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec = KeyGenParameterSpec.Builder(ALIAS, purposes)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, KEYSTORE).apply { init(spec) }.generateKey()
    }

    private companion object {
        const val KEYSTORE = "AndroidKeyStore"
        const val ALIAS = "harbor_session"
        const val TRANSFORMATION = "AES/GCM/NoPadding"
        const val IV_LENGTH = 12
    }
}
