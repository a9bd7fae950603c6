package com.acme.shop

import com.google.firebase.crashlytics.FirebaseCrashlytics

fun done(sessionToken: String) {
    FirebaseCrashlytics.getInstance().setCustomKey("session", sessionToken)
}
