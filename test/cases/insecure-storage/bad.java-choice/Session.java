package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void remember(SharedPreferences prefs, Answer answer) {
        String value = answer.refreshToken != null ? answer.refreshToken : "";
        prefs.edit().putString("value", value).apply();
    }
}
