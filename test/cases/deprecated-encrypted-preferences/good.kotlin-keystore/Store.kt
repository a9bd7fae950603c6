package com.example.harbor

import androidx.datastore.core.DataStore
import androidx.security.identity.IdentityCredential
import com.google.crypto.tink.Aead

/** Written before androidx.security.crypto.EncryptedSharedPreferences was deprecated. */
class Store(private val store: DataStore<ByteArray>, private val aead: Aead) {
    suspend fun keep(text: String) = store.updateData { aead.encrypt(text.toByteArray(), null) }
}
