package com.acme.shop;

import android.util.Log;

class Login {
    void done(String user, String token) {
        Log.d("Login", String.format("%s has token %s", user, "<redacted>"));
        Log.d("Login", "token %s".formatted(token));
    }
}
