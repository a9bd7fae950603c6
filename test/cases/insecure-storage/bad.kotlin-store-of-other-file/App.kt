package com.example.harbor

class App : Application() {
    val settings: SharedPreferences by lazy { getSharedPreferences("settings", MODE_PRIVATE) }

    companion object {
        lateinit var preferences: SharedPreferences
    }
}

object Session {
    val store = App.context.getSharedPreferences("session", Context.MODE_PRIVATE)
}

val Context.state: SharedPreferences
    get() = getSharedPreferences("state", Context.MODE_PRIVATE)

val Context.dataStore by preferencesDataStore(name = "session")

fun storeOf(context: Context) = context.getSharedPreferences("own", 0)
