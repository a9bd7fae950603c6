package app.harbor

import android.content.SharedPreferences

class Shelf(private val prefs: SharedPreferences) {
    fun place(token: String) {
        prefs.edit().putString("token", token).apply()
    }
}
