package com.acme.shop;

import android.content.ContentValues;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

class Database {
    void insert(SQLiteOpenHelper helper, String name, String password) {
        ContentValues values = new ContentValues();
        values.put("name", name);
        values.put("password", password);
        helper.getWritableDatabase().insert("accounts", null, values);
    }
}
