package com.example.harbor

import androidx.security.crypto.EncryptedSharedPreferences

class StoreTest {
    fun reads() = EncryptedSharedPreferences.PrefKeyEncryptionScheme.AES256_SIV
}
