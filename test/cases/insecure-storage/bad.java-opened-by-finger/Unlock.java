package com.acme.shop;

import android.content.SharedPreferences;
import android.util.Base64;
import androidx.biometric.BiometricPrompt;
import java.nio.charset.StandardCharsets;

class Unlock extends BiometricPrompt.AuthenticationCallback {
    private final SharedPreferences prefs;
    private final byte[] sealed;

    Unlock(SharedPreferences prefs, byte[] sealed) {
        this.prefs = prefs;
        this.sealed = sealed;
    }

    void keep(BiometricPrompt.AuthenticationResult result) throws Exception {
        byte[] bytes = result.getCryptoObject().getCipher().doFinal(sealed);
        prefs.edit().putString("a", new String(bytes, StandardCharsets.UTF_8)).apply();
    }

    void seal(BiometricPrompt.AuthenticationResult result, String text) throws Exception {
        byte[] bytes = result.getCryptoObject().getCipher().doFinal(text.getBytes(StandardCharsets.UTF_8));
        prefs.edit().putString("b", Base64.encodeToString(bytes, Base64.NO_WRAP)).apply();
    }
}
