package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void remember(SharedPreferences prefs, Login login) {
        if (login.accessToken instanceof String value) {
            prefs.edit().putString("value", value).apply();
        }
    }
}
