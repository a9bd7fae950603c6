package com.example.shop

import android.util.Log

object AppLogger {
    fun note(message: String) {
        Log.d("shop", message)
    }

    fun verbose(message: String) {
        if (BuildConfig.DEBUG) Log.v("shop", message)
    }
}
