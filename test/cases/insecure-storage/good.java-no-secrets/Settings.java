package com.acme.shop;

import android.content.SharedPreferences;

class Settings {
    void keep(SharedPreferences prefs, String theme, String author, String nextToken) {
        prefs.edit()
            .putString("theme", theme)
            .putString("author", author)
            .putString("language", "en")
            .putString("page", nextToken)
            .putString("monkey", "see")
            .apply();
    }
}
