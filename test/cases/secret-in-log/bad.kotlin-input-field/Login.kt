package com.acme.shop

import android.util.Log

class LoginActivity {
    fun submit() {
        Log.d("Login", "typed " + passwordField.text)
    }
}
