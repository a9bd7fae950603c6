package com.example.harbor;

import android.content.Context;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;

/** A database that is opened without a key encrypts nothing. */
class Notes {
    long count(SQLiteOpenHelper helper) {
        SQLiteDatabase database = helper.getWritableDatabase();
        return database.getMaximumSize();
    }

    SQLiteDatabase old(Context context) {
        return context.openOrCreateDatabase("notes", Context.MODE_PRIVATE, null);
    }

    SQLiteDatabase oldest(String path) {
        return SQLiteDatabase.openOrCreateDatabase(path, null);
    }
}
