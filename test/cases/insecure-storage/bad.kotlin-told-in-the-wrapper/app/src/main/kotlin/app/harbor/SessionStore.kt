package app.harbor

import android.content.SharedPreferences

class SessionStore(private val prefs: SharedPreferences) {
    fun saveSession(accessToken: String) {
        prefs.edit().putString("at", accessToken).apply()
    }

    fun save(value: String) {
        prefs.edit().putString("v", value).apply()
    }
}
