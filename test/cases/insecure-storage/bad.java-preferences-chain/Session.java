package com.acme.shop;

import android.content.Context;
import android.content.SharedPreferences;

class Session {
    private final Context context;

    Session(Context context) {
        this.context = context;
    }

    void remember(String token) {
        SharedPreferences prefs = context.getSharedPreferences("session", Context.MODE_PRIVATE);
        prefs.edit().putString("auth", token).apply();
    }
}
