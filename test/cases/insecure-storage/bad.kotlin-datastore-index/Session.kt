package com.acme.shop

import androidx.datastore.core.DataStore
import androidx.datastore.preferences.core.Preferences
import androidx.datastore.preferences.core.edit
import androidx.datastore.preferences.core.stringPreferencesKey

private val AUTH = stringPreferencesKey("auth")

class Session(private val dataStore: DataStore<Preferences>) {
    suspend fun remember(token: String) {
        dataStore.edit { settings -> settings[AUTH] = token }
    }
}
