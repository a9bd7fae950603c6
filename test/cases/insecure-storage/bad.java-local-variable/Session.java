package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void remember(SharedPreferences prefs, Login login) {
        String first = login.getAccessToken();
        final var second = first.trim();
        prefs.edit().putString("value", second).apply();
    }
}
