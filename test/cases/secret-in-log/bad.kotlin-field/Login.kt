package com.acme.shop

import android.util.Log

class Login(private val clientSecret: String) {
    fun show() {
        Log.w("Login", "with ${this.clientSecret}")
    }
}
