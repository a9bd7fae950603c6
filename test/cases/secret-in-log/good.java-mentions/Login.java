package com.acme.shop;

import android.util.Log;

class Login {
    void done(String token, int tokenCount, Answer answer) {
        Log.d("Login", "got a token");
        Log.d("Token", "password changed");
        Log.d("Login", "tokens: " + tokenCount);
        Log.d("Login", "length " + token.length());
        Log.d("Login", "has token: " + (token != null));
        Log.d("Login", "empty: " + token.isEmpty());
        Log.d("Login", "empty: " + TextUtils.isEmpty(token));
        Log.d("Login", "expires " + answer.getTokenExpiresAt() + ", type " + answer.getTokenType());
        Log.d("Login", "status " + answer.passwordStatus);
    }
}
