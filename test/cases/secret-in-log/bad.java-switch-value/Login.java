package com.acme.shop;

import android.util.Log;

class Login {
    void show(String mode, Session session) {
        String text = switch (mode) {
            case "short" -> "none";
            default -> session.accessToken;
        };
        Log.d("Login", text);
    }
}
