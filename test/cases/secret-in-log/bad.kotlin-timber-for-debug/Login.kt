package com.acme.shop

import timber.log.Timber

class Login {
    fun done(accessToken: String) {
        Timber.d("signed in with $accessToken")
    }
}
