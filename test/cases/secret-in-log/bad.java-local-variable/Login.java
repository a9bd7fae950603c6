package com.acme.shop;

import android.util.Log;

class Login {
    void done(Answer answer) {
        String value = answer.accessToken;
        String text = "got " + value;
        Log.v("Login", text);
    }
}
