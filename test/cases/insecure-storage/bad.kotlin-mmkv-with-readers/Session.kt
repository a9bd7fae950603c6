package com.acme.shop

import com.tencent.mmkv.MMKV

class Session(private val kv: MMKV) {
    fun remember(token: String) {
        kv.encode("auth_token", token)
    }

    fun token(): String? = kv.decodeString("auth_token")

    fun theme(): String? = kv.decodeString("theme")
}
