package com.acme.shop

import android.content.Context
import androidx.datastore.preferences.core.edit
import androidx.datastore.preferences.core.stringPreferencesKey
import androidx.datastore.preferences.preferencesDataStore

val Context.sessionStore by preferencesDataStore(name = "session")

class Session(private val context: Context) {
    private val tokenKey = stringPreferencesKey("access_token")

    suspend fun remember(value: String) {
        context.sessionStore.edit { preferences ->
            preferences[tokenKey] = value
        }
    }
}
