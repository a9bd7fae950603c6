package com.acme.shop;

import android.util.Log;

class Login {
    void failed(Exception error, CancellationToken cancellationToken) {
        Log.e("TokenStore", "could not refresh the token", error);
        Log.e("Login", "cancelled " + cancellationToken);
    }
}
