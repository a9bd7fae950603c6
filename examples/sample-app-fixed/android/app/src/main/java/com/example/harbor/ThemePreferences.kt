package com.example.harbor

import android.content.Context
import android.content.SharedPreferences
import androidx.core.content.edit

enum class Theme { SYSTEM, LIGHT, DARK }

/** What a person chose in the settings; nothing here is secret. */
class ThemePreferences(context: Context) {

    private val preferences: SharedPreferences =
        context.getSharedPreferences(PrefKeys.FILE_SETTINGS, Context.MODE_PRIVATE)

    var theme: Theme
        get() = Theme.valueOf(preferences.getString(PrefKeys.KEY_THEME, null) ?: Theme.SYSTEM.name)
        set(value) = preferences.edit { putString(PrefKeys.KEY_THEME, value.name) }

    var language: String
        get() = preferences.getString(PrefKeys.KEY_LANGUAGE, "en") ?: "en"
        set(value) = preferences.edit { putString(PrefKeys.KEY_LANGUAGE, value) }

    fun isFirstRun(): Boolean {
        val first = preferences.getBoolean(PrefKeys.KEY_FIRST_RUN, true)
        if (first) {
            preferences.edit { putBoolean(PrefKeys.KEY_FIRST_RUN, false) }
        }
        return first
    }
}
