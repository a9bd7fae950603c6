package com.acme

class Login(private val appPrefs: AppPrefs) {
    fun done(answer: String) {
        appPrefs.put(PrefKey.AUTH_TOKEN, answer)
        appPrefs.put(PrefKey.THEME, answer)
    }
}
