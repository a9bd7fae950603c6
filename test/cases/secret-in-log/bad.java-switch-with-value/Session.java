package com.acme.shop;

import android.util.Log;

class Session {
    record Credentials(String user, String password) {}

    int open(Object login) {
        String text = switch (login) {
            case Credentials given -> {
                Log.d("Session", given.password());
                yield given.user();
            }
            default -> "";
        };
        int code = switch (text.length()) {
            case 0:
                Log.d("Session", "nobody");
                yield 1;
            default:
                Log.d("Session", text);
                yield 2;
        };
        return code;
    }
}
