package com.acme.shop

import timber.log.Timber

fun done(refreshToken: String) {
    Timber.d("refresh %s", refreshToken)
    Timber.tag("Login").i(refreshToken)
}
