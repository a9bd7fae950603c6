package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void remember(SharedPreferences prefs, String token) {
        prefs.edit()
            .putString("auth", token)
            .apply();
    }
}
