package com.example.harbor

import android.content.Context
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import androidx.datastore.core.DataStore
import androidx.datastore.preferences.core.Preferences
import androidx.datastore.preferences.core.byteArrayPreferencesKey
import androidx.datastore.preferences.core.edit
import androidx.datastore.preferences.core.longPreferencesKey
import androidx.datastore.preferences.preferencesDataStore
import java.security.KeyStore
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec
import kotlinx.coroutines.flow.first

private val Context.sessionData: DataStore<Preferences> by preferencesDataStore("sealed_session")
private val ACCESS_TOKEN = byteArrayPreferencesKey("access_token")
private val EXPIRES_AT = longPreferencesKey("expires_at")

/** Keeps a traveller signed in between starts: what DataStore holds is sealed with a key that never leaves the Keystore. */
class SessionStore(private val context: Context) {

    suspend fun save(accessToken: String, expiresAt: Long) {
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.ENCRYPT_MODE, key())
        val sealed = cipher.iv + cipher.doFinal(accessToken.toByteArray())
        context.sessionData.edit { values ->
            values[ACCESS_TOKEN] = sealed
            values[EXPIRES_AT] = expiresAt
        }
    }

    suspend fun accessToken(): String? {
        val sealed = context.sessionData.data.first()[ACCESS_TOKEN] ?: return null
        val cipher = Cipher.getInstance("AES/GCM/NoPadding")
        cipher.init(Cipher.DECRYPT_MODE, key(), GCMParameterSpec(128, sealed, 0, 12))
        return String(cipher.doFinal(sealed, 12, sealed.size - 12))
    }

    suspend fun clear() {
        context.sessionData.edit { it.clear() }
    }

    private fun key(): SecretKey {
        val keyStore = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
        (keyStore.getKey("session", null) as? SecretKey)?.let { return it }
        val spec = KeyGenParameterSpec.Builder("session", KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .build()
        return KeyGenerator.getInstance("AES", "AndroidKeyStore").apply { init(spec) }.generateKey()
    }
}
