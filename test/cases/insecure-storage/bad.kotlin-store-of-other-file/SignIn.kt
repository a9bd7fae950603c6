package com.example.harbor

class SignIn(private val context: Context, private val app: App) {
    fun done(accessToken: String) {
        App.preferences.edit().putString("a", accessToken).apply()
        Session.store.edit { putString("a", accessToken) }
        context.state.edit().putString("a", accessToken).apply()
        app.settings.edit().putString("a", accessToken).apply()
        storeOf(context).edit().putString("a", accessToken).apply()
    }

    suspend fun keep(accessToken: String) {
        context.dataStore.edit { it[TOKEN] = accessToken }
    }
}
