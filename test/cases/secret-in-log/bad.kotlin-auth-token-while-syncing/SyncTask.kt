package com.example

import timber.log.Timber

class SyncTask {
    fun execute(accessToken: String) {
        Timber.d("Syncing with $accessToken")
    }
}
