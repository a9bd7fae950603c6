package com.acme.shop;

import android.util.Log;

class Login {
    void show(Session session) {
        Log.d("Login", "now " + session.getAccessToken());
    }
}
