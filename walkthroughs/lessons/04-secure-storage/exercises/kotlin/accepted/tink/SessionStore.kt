package com.example.harbor

import android.content.Context
import android.content.SharedPreferences
import android.util.Base64
import com.google.crypto.tink.Aead
import com.google.crypto.tink.KeyTemplates
import com.google.crypto.tink.RegistryConfiguration
import com.google.crypto.tink.aead.AeadConfig
import com.google.crypto.tink.integration.android.AndroidKeysetManager

/** Keeps a traveller signed in between starts, sealed with Tink under a key of the Keystore. */
class SessionStore(context: Context) {

    private val preferences: SharedPreferences =
        context.getSharedPreferences("sealed_session", Context.MODE_PRIVATE)
    private val aead: Aead

    init {
        AeadConfig.register()
        aead = AndroidKeysetManager.Builder()
            .withSharedPref(context, "session_keyset", "session_keyset")
            .withKeyTemplate(KeyTemplates.get("AES256_GCM"))
            .withMasterKeyUri("android-keystore://session")
            .build()
            .keysetHandle
            .getPrimitive(RegistryConfiguration.get(), Aead::class.java)
    }

    fun save(accessToken: String, expiresAt: Long) {
        val sealed = aead.encrypt(accessToken.toByteArray(), null)
        preferences.edit()
            .putString("access_token", Base64.encodeToString(sealed, Base64.NO_WRAP))
            .putLong("expires_at", expiresAt)
            .apply()
    }

    fun accessToken(): String? {
        val sealed = preferences.getString("access_token", null) ?: return null
        return String(aead.decrypt(Base64.decode(sealed, Base64.NO_WRAP), null))
    }

    fun isSignedIn(now: Long): Boolean =
        accessToken() != null && preferences.getLong("expires_at", 0) > now

    fun clear() {
        preferences.edit().clear().apply()
    }
}
