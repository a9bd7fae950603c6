package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    private SharedPreferences prefs;

    void clear() {
        prefs.edit().putString("access_token", null).putString("password", "").apply();
        prefs.edit().remove("access_token").apply();
    }

    String read() {
        return prefs.getString("access_token", null);
    }
}
