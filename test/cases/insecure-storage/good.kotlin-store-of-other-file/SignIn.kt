package com.example.harbor

class SignIn(private val session: Session, private val store: Cache) {
    fun done(accessToken: String, theme: String) {
        App.preferences.edit().putString("a", accessToken).apply()
        session.store.edit().putString("a", accessToken).apply()
        state.edit().putString("a", accessToken).apply()
        store.edit().putString("a", accessToken).apply()
        Twice.store.edit().putString("a", accessToken).apply()
        Cache.store.edit().putString("theme", theme).apply()
    }
}
