package com.acme.shop;

import android.content.SharedPreferences;
import android.util.Base64;

class Session {
    void remember(SharedPreferences prefs, String password) {
        String text = Base64.encodeToString(password.getBytes(), Base64.DEFAULT);
        prefs.edit().putString("value", text).apply();
    }
}
