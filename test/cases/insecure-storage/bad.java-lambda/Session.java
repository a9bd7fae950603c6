package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    private SharedPreferences prefs;

    void signIn(Api api) {
        api.signIn(answer -> prefs.edit().putString("value", answer.accessToken).apply());
    }
}
