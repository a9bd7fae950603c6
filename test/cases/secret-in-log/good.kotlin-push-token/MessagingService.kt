package com.example

import com.google.firebase.messaging.FirebaseMessagingService
import timber.log.Timber

class HarborMessagingService : FirebaseMessagingService() {
    override fun onNewToken(token: String) {
        Timber.d("Refreshed token: $token")
    }
}
