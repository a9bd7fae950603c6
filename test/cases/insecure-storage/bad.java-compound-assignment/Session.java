package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void remember(SharedPreferences prefs, String user, String password) {
        String pair = user;
        pair += ":" + password;
        prefs.edit().putString("value", pair).apply();
    }
}
