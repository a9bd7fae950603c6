package com.acme.shop;

import android.util.Log;

class Login {
    private final String clientSecret;

    Login(String clientSecret) {
        this.clientSecret = clientSecret;
    }

    void show() {
        Log.w("Login", "with " + this.clientSecret);
    }
}
