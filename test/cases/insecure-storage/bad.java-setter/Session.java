package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    private SharedPreferences prefs;

    void setAccessToken(String value) {
        prefs.edit().putString("a", value).apply();
    }

    void setTheme(String value) {
        prefs.edit().putString("t", value).apply();
    }
}
