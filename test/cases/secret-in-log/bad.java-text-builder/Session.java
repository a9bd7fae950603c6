package com.acme.shop;

import android.util.Log;

class Session {
    void show(Login login) {
        StringBuilder text = new StringBuilder();
        text.append("token ").append(login.accessToken);
        Log.d("Session", text.toString());
        StringBuilder harmless = new StringBuilder();
        harmless.append("token of ").append(login.accessToken.length());
        Log.d("Session", harmless.toString());
    }
}
