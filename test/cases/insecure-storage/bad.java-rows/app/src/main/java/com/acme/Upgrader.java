package com.acme;

import android.database.sqlite.SQLiteDatabase;

class Upgrader {
    static void keep(SQLiteDatabase db, String password) {
        db.execSQL("UPDATE feeds SET password = '" + password + "'");
        db.execSQL("INSERT INTO created (secret) VALUES ('" + password + "')");
    }
}
