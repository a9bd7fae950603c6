package com.acme.shop;

import android.content.SharedPreferences;
import java.security.PrivateKey;

class Signing {
    void note(SharedPreferences prefs, PrivateKey signingKey) {
        prefs.edit().putString("algorithm", signingKey.getAlgorithm()).apply();
    }
}
