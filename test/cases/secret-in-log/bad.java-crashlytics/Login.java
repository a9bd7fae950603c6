package com.acme.shop;

import com.google.firebase.analytics.FirebaseAnalytics;
import com.google.firebase.crashlytics.FirebaseCrashlytics;
import io.sentry.Sentry;

class Login {
    void done(FirebaseAnalytics analytics, String sessionToken) {
        FirebaseCrashlytics.getInstance().setCustomKey("session", sessionToken);
        analytics.setUserProperty("s", sessionToken);
        Sentry.captureMessage("session " + sessionToken);
    }
}
