package com.example

import timber.log.Timber

class SyncTask {
    fun execute(token: String?) {
        Timber.d("Start incremental sync since token $token")
    }

    fun insert(prevToken: String, nextToken: String) {
        Timber.v("chunk($nextToken | $prevToken)")
    }
}
