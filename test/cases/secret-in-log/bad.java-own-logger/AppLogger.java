package com.example.shop;

import android.util.Log;

final class AppLogger {
    static void note(String message) {
        Log.d("shop", message);
    }
}
