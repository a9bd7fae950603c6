package com.acme.shop;

import android.util.Log;

class Login {
    void done(String token) {
        if (BuildConfig.DEBUG) Log.d("Login", token);
        if (BuildConfig.DEBUG) {
            Log.d("Login", "token " + token);
        }
    }
}
