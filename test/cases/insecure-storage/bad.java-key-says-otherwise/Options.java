package com.example.harbor;

import android.content.SharedPreferences;
import android.database.sqlite.SQLiteDatabase;

final class Options {
    void onAddress(SharedPreferences prefs, CharSequence typed) {
        String apikey = typed.toString().trim();
        prefs.edit().putString("translator_uri", apikey).apply();
    }

    void onKey(SharedPreferences prefs, CharSequence typed) {
        String apikey = typed.toString().trim();
        prefs.edit().putString("translator_key", apikey).apply();
    }

    void migrate(SQLiteDatabase db) {
        db.execSQL("UPDATE account SET insecure = 1 WHERE auth_type = " + AUTH_TYPE_PASSWORD);
        db.execSQL("CREATE TRIGGER IF NOT EXISTS changed AFTER UPDATE ON account BEGIN" + bodyOf("password") + " END");
    }

    void seed(SQLiteDatabase db, String password) {
        db.execSQL("UPDATE account SET password = '" + password + "'");
    }
}
