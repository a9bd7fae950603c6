package com.acme;

import android.content.SharedPreferences;

class Session {
    void keep(SharedPreferences preferences, String accessToken) {
        preferences.edit().putString("access_token", accessToken).apply();
    }
}
