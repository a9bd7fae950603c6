package com.acme.shop

import timber.log.Timber

class Session(private val login: Login) {
    fun show() {
        login.accessToken.also(::println)
        login.refreshToken.let(Timber::d)
        listOf(login.user, login.password).forEach(::println)
        login.user.also(::println)
        login.accessToken.let(::seal)
        if (BuildConfig.DEBUG) login.accessToken.also(::println)
    }
}
