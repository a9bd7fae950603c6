package com.acme.shop

import timber.log.Timber

class App {
    fun start(token: String) {
        if (BuildConfig.DEBUG) Timber.plant(Timber.DebugTree())
        Timber.d("session started, %d characters", token.length)
        Timber.d("token refreshed: %b", token.isNotEmpty())
    }
}
