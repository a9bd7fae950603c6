package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void remember(SharedPreferences prefs, String token) {
        // prefs.edit().putString("access_token", token).apply();
        /* prefs.edit().putString("access_token", token).apply(); */
        vault.store(token);
    }
}
