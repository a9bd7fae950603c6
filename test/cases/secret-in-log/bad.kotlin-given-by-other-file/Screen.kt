package com.example.shop

import android.util.Log

class Screen(private val session: Session) {
    fun open() {
        Log.d("screen", "opened as ${session.current()}")
        Log.d("screen", "in ${session.theme()}")
    }
}
