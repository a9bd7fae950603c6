package com.acme.shop;

import android.content.Context;
import android.content.SharedPreferences;
import androidx.security.crypto.EncryptedSharedPreferences;
import androidx.security.crypto.MasterKey;

class Session {
    void remember(Context context, String token) {
        try {
            MasterKey key = new MasterKey.Builder(context).build();
            SharedPreferences vault = EncryptedSharedPreferences.create(context, "s", key, KEYS, VALUES);
            vault.edit().putString("auth", token).apply();
        } catch (Exception error) {
            SharedPreferences plain = context.getSharedPreferences("s", Context.MODE_PRIVATE);
            plain.edit().putString("auth", token).apply();
        }
    }
}
