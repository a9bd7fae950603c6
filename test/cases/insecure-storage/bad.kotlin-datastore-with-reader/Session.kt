package com.acme.shop

import androidx.datastore.core.DataStore
import androidx.datastore.preferences.core.Preferences
import androidx.datastore.preferences.core.edit
import androidx.datastore.preferences.core.stringPreferencesKey
import kotlinx.coroutines.flow.map

private val TOKEN = stringPreferencesKey("access_token")
private val THEME = stringPreferencesKey("theme")

class Session(private val dataStore: DataStore<Preferences>) {
    val token = dataStore.data.map { it[TOKEN] ?: "" }
    val theme = dataStore.data.map { it[THEME] }

    suspend fun remember(value: String) {
        dataStore.edit {
            it[TOKEN] = value
            it[THEME] = "dark"
        }
    }
}
