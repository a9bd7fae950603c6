package com.acme.shop;

import android.content.Context;
import android.content.SharedPreferences;
import androidx.security.crypto.EncryptedSharedPreferences;

class Session {
    private SharedPreferences vault(Context context) throws Exception {
        return EncryptedSharedPreferences.create(context, "session", masterKey, KEYS, VALUES);
    }

    void remember(Context context, String token) throws Exception {
        vault(context).edit().putString("access_token", token).apply();
    }
}
