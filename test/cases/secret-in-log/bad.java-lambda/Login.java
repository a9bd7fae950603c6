package com.acme.shop;

import android.util.Log;

class Login {
    void start(Api api) {
        api.signIn((name, password) -> Log.d("Login", name + ":" + password));
    }
}
