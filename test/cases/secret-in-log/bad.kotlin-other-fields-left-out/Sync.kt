package com.acme.shop

import android.util.Log
import com.acme.shop.data.Redacted

data class Account(
    @Redacted val name: String,
    @Redacted val password: String,
    val accessToken: String,
)

class Sync {
    fun sync(account: Account) {
        Log.d("Sync", "Synchronizing $account")
        Log.d("Sync", "With ${account.password}")
    }
}
