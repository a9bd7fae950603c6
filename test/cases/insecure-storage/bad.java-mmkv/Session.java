package com.acme.shop;

import com.tencent.mmkv.MMKV;

class Session {
    void remember(String token) {
        MMKV.defaultMMKV().encode("session", token);
    }
}
