package com.acme.shop;

import android.content.Context;
import android.content.SharedPreferences;

class Session {
    private final SharedPreferences prefs;

    Session(Context context) {
        prefs = context.getSharedPreferences("session", Context.MODE_PRIVATE);
    }

    void remember(String token) {
        prefs.edit().putString("auth", token).apply();
    }

    String token() {
        return prefs.getString("auth", null);
    }

    String theme() {
        return prefs.getString("theme", null);
    }
}
