package com.acme.shop;

import android.util.Log;

class Login {
    void done(String token) {
        // Log.d("Login", "token is " + token);
        Log.d("Login", "done");
    }
}
