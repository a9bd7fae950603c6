package com.example.harbor

object Session {
    @JvmStatic
    val store: SharedPreferences = App.context.getSharedPreferences("session", 0)
}
