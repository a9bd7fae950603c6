package com.example.harbor

class App : Application() {
    companion object {
        lateinit var preferences: SharedPreferences
    }

    override fun onCreate() {
        preferences = EncryptedSharedPreferences.create(this, "a", key, AES256_SIV, AES256_GCM)
    }
}

object Session {
    val store = Vault()
}

val state = SharedPreferencesOfTests()
