package com.acme.shop;

import android.content.SharedPreferences;

/** Keeps the refresh token. */
class Session {
    private final SharedPreferences prefs;

    Session(SharedPreferences prefs) {
        this.prefs = prefs;
    }

    void remember(Answer answer) {
        prefs.edit().putString(Keys.FIRST, answer.value()).apply();
        prefs.edit().putString(Keys.THEME, answer.theme()).apply();
    }
}
