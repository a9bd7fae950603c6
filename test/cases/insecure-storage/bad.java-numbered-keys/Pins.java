package com.example.files;

import android.content.SharedPreferences;

class Pins {
    static final String FIRST = "PinCode1";
    private final SharedPreferences preferences;

    Pins(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    void keep(String first, String second, String algorithm) {
        preferences.edit().putString(FIRST, first).putString("pin_code2", second).apply();
        preferences.edit().putString("sha256", algorithm).putString("tokenType2", algorithm).apply();
    }
}
