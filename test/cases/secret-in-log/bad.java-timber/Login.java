package com.acme.shop;

import timber.log.Timber;

class Login {
    void done(String refreshToken) {
        Timber.d("refresh %s", refreshToken);
        Timber.tag("Login").i(refreshToken);
    }
}
