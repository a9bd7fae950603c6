package harbor

import android.content.SharedPreferences
import com.google.gson.Gson

class Prefs(private val preferences: SharedPreferences, private val gson: Gson) {
    fun putObject(key: String, value: Any) {
        preferences.edit().putString(key, gson.toJson(value)).apply()
    }

    fun putWhole(key: String, value: Any) {
        preferences.edit().putString(key, value.javaClass.simpleName).apply()
    }
}
