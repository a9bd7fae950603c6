package com.acme.shop;

import android.content.SharedPreferences;
import android.util.Base64;
import javax.crypto.Cipher;

class Session {
    void remember(SharedPreferences prefs, Cipher cipher, String token) throws Exception {
        byte[] sealed = cipher.doFinal(token.getBytes());
        prefs.edit().putString("access_token", Base64.encodeToString(sealed, Base64.NO_WRAP)).apply();
        prefs.edit().putString("refresh_token", encrypt(token)).apply();
    }
}
