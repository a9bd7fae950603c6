package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void remember(SharedPreferences prefs, String password, String salt) {
        String digest = hashPassword(password, salt);
        prefs.edit().putString("check", digest).apply();
        prefs.edit().putString("pin_hash", Hashes.sha256(password)).apply();
    }
}
