package com.example.shop;

import android.content.SharedPreferences;

public class PreferencesStore implements KeyValueStore {
    private final SharedPreferences preferences;

    public PreferencesStore(SharedPreferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void put(String name, String value) {
        preferences.edit().putString(name, value).apply();
    }
}
