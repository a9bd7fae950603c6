package com.acme.shop;

import androidx.preference.PreferenceManager;

class Session {
    void remember(Context context, String apiToken) {
        PreferenceManager.getDefaultSharedPreferences(context).edit().putString("auth", apiToken).apply();
    }
}
