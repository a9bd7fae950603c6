package com.example.harbor

object Cache {
    val store: SharedPreferences = App.context.getSharedPreferences("cache", 0)
}

object Twice {
    val store: SharedPreferences = App.context.getSharedPreferences("cache", 0)
}
