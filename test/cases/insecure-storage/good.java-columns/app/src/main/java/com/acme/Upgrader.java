package com.acme;

import android.database.sqlite.SQLiteDatabase;

class Upgrader {
    static final String KEY_PASSWORD = "password";

    static void upgrade(SQLiteDatabase db) {
        db.execSQL("ALTER TABLE feeds ADD COLUMN " + Upgrader.KEY_PASSWORD + " TEXT");
        db.execSQL("CREATE TABLE accounts (" + Upgrader.KEY_PASSWORD + " TEXT)");
        db.execSQL(" create unique index feeds_password on feeds (" + Upgrader.KEY_PASSWORD + ")");
    }
}
