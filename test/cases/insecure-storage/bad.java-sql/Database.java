package com.acme.shop;

import android.database.sqlite.SQLiteDatabase;

class Database {
    void insert(SQLiteDatabase db, String name, String password) {
        db.execSQL("INSERT INTO accounts VALUES ('" + name + "', '" + password + "')");
    }
}
