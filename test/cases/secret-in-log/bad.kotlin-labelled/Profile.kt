package com.acme.shop

import android.util.Log

class Profile(private val model: Model) {
    fun watch() {
        model.typed.observe(this) { Log.d(TAG, "password: $it") }
        Log.d(TAG, "Access token = " + model.value)
    }
}
