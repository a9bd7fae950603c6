package com.acme.shop;

import android.util.Log;

class Login {
    void done(String token, Answer answer) {
        Log.d("Login", "token is " + token);
        Log.i("Login", token);
        Log.e("Login", "password: " + answer.password + "!");
    }
}
