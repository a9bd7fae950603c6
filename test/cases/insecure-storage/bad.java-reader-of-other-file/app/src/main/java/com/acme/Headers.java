package com.acme;

import android.content.SharedPreferences;

class Headers {
    String authorization(SharedPreferences preferences) {
        return preferences.getString("access_token", null);
    }
}
