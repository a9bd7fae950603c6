package com.acme.shop

import android.util.Log

fun done(login: Login) {
    val text = listOf("user", login.name, login.password).joinToString()
    Log.d("Login", text)
}
