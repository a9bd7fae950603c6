package com.acme.shop

import android.content.ContentValues
import android.database.sqlite.SQLiteDatabase

fun insert(db: SQLiteDatabase, name: String, password: String) {
    val values = ContentValues().apply {
        put("name", name)
        put("password", password)
    }
    db.insert("accounts", null, values)
}
