package com.acme.shop

import com.tencent.mmkv.MMKV

class Header {
    fun value(): String = MMKV.defaultMMKV().decodeString("auth_token", null) ?: ""
}
