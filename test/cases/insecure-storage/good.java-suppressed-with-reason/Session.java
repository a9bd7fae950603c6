package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void remember(SharedPreferences prefs, String token) {
        // keyward-ignore insecure-storage -- a token of the demo server, worth nothing
        prefs.edit().putString("auth", token).apply();
    }
}
