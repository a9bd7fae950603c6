package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void remember(SharedPreferences preferences, User user) {
        preferences
            .edit()
            .putString("name", user.getDisplayName())
            .putString("refresh", user.getRefreshToken())
            .apply();
    }
}
