package com.acme.shop

import com.tencent.mmkv.MMKV

fun remember(token: String) {
    MMKV.defaultMMKV().encode("session", token)
}
