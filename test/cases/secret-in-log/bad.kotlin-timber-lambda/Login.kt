package com.acme.shop

import timber.log.Timber

fun done(token: String?) {
    token?.let { Timber.i("got $it") }
}
