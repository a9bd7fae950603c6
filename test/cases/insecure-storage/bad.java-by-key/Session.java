package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    private static final String KEY_ACCESS_TOKEN = "access_token";
    private SharedPreferences prefs;

    void remember(Answer answer) {
        prefs.edit().putString(KEY_ACCESS_TOKEN, answer.value()).apply();
    }
}
