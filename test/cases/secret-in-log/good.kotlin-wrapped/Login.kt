package com.acme.shop

import android.util.Log

fun done(token: String, password: String) {
    Log.d("Login", "token ${mask(token)}")
    Log.d("Login", "hash ${sha256(password)}")
    Log.d("Login", "sealed ${encrypt(password)}")
}
