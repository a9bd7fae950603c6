package com.acme.shop;

import android.util.Log;

class Login {
    void show(String user, String accessToken) {
        StringBuilder text = new StringBuilder();
        text.append("signed in as ").append(user);
        text.append(accessToken);
        Log.i("session", text.toString());
    }
}
