package com.acme.shop;

import com.tencent.mmkv.MMKV;

class Session {
    private final MMKV kv = MMKV.mmkvWithID("session");

    void remember(String token) {
        kv.encode("auth_token", token);
    }

    String token() {
        return kv.decodeString("auth_token", null);
    }
}
