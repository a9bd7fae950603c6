package com.acme.shop

import android.util.Log
import com.acme.shop.wallet.Wallet

class Swap(private val wallet: Wallet) {
    fun show(token: Token, fromToken: String, toToken: String, storeTokenErr: String) {
        Log.d(TAG, "swap $token at ${token.contractAddress}")
        Log.d(TAG, "from $fromToken to $toToken, $storeTokenErr")
    }
}
