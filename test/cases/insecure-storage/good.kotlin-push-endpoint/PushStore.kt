package com.example

import android.content.SharedPreferences
import androidx.core.content.edit

class UnifiedPushStore(private val preferences: SharedPreferences) {
    fun storeEndpoint(endpoint: String?) {
        preferences.edit { putString(KEY_ENDPOINT_OR_TOKEN, endpoint) }
    }

    private companion object {
        const val KEY_ENDPOINT_OR_TOKEN = "UP_ENDPOINT_OR_TOKEN"
    }
}
