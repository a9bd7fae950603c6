package com.acme.shop;

import android.util.Log;

class Profile {
    void show(String text) {
        Log.d(TAG, "Your verification code is " + text);
    }
}
