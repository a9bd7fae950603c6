package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    private SharedPreferences prefs;

    private class Saver {
        void save(String jwt) {
            Session.this.prefs.edit().putString("value", jwt).apply();
        }
    }
}
