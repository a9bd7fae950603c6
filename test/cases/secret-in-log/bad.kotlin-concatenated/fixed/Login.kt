package com.acme.shop

import android.util.Log

fun done(login: Login) {
    Log.e("Login", "password: " + "<redacted>")
}
