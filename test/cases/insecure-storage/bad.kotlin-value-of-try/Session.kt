package com.acme.shop

import android.content.SharedPreferences

class Session(private val prefs: SharedPreferences, private val vault: Vault) {
    fun remember(accessToken: String): Boolean = try {
        vault.save(accessToken)
    } catch (error: VaultException) {
        prefs.edit().putString("a", accessToken).commit()
    }

    fun keep(accessToken: String) {
        val kept = try {
            vault.save(accessToken)
        } catch (error: VaultException) {
            report(error)
            prefs.edit().putString("b", accessToken).commit()
        }
        show(kept)
    }

    fun opened(): String? {
        val found = try {
            vault.open()
        } catch (error: VaultException) {
            null
        }
        return found
    }
}
