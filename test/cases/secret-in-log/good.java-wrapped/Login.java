package com.acme.shop;

import android.util.Log;

class Login {
    void done(String token, String password) {
        Log.d("Login", "token " + mask(token));
        Log.d("Login", "hash " + Hashes.sha256(password));
        Log.d("Login", "sealed " + encrypt(password));
    }
}
