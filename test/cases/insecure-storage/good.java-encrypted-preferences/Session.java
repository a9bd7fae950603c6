package com.acme.shop;

import android.content.Context;
import android.content.SharedPreferences;
import androidx.security.crypto.EncryptedSharedPreferences;
import androidx.security.crypto.MasterKeys;

class Session {
    private final SharedPreferences prefs;

    Session(Context context) throws Exception {
        String alias = MasterKeys.getOrCreate(MasterKeys.AES256_GCM_SPEC);
        prefs = EncryptedSharedPreferences.create(
            "session",
            alias,
            context,
            EncryptedSharedPreferences.PrefKeyEncryptionScheme.AES256_SIV,
            EncryptedSharedPreferences.PrefValueEncryptionScheme.AES256_GCM
        );
    }

    void remember(String token) {
        prefs.edit().putString("access_token", token).apply();
        SharedPreferences.Editor editor = prefs.edit();
        editor.putString("access_token", token);
        editor.apply();
    }
}
