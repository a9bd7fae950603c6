package com.example.harbor

import android.app.Application
import timber.log.Timber

/** Wires the few objects that live as long as the process. */
class HarborApp : Application() {

    lateinit var session: SessionStore
        private set

    lateinit var api: ApiClient
        private set

    lateinit var auth: AuthRepository
        private set

    override fun onCreate() {
        super.onCreate()
        if (BuildConfig.DEBUG) {
            Timber.plant(Timber.DebugTree())
        }
        session = SessionStore(this)
        api = ApiClient(session)
        auth = AuthRepository(api, session)
        Timber.i("Harbor started, signed in: %s", session.isSignedIn())
    }
}
