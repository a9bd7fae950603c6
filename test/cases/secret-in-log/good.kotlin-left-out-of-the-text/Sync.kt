package com.acme.shop

import android.util.Log
import com.acme.shop.data.Redacted

data class Account(
    val id: Long,
    @Redacted
    @ColumnInfo(name = "account_password")
    var password: String? = "",
)

@Redacted
data class Session(val accessToken: String)

class Sync {
    fun sync(account: Account, session: Session) {
        Log.d("Sync", "Synchronizing $account in $session")
    }
}
