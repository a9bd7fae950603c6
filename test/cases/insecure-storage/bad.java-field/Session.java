package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    private final SharedPreferences prefs;
    private final String kept;

    Session(SharedPreferences prefs, Login login) {
        this.prefs = prefs;
        this.kept = login.clientSecret;
    }

    void remember() {
        prefs.edit().putString("value", this.kept).apply();
    }
}
