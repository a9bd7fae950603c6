package com.acme.shop

import android.util.Log
import com.acme.shop.wallet.Wallet

class Swap(private val wallet: Wallet) {
    fun show(accessToken: String, privateKey: String) {
        Log.d(TAG, "session $accessToken")
        Log.d(TAG, "key $privateKey")
    }
}
