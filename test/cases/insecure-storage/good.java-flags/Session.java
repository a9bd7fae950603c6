package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    void note(SharedPreferences prefs, String token) {
        SharedPreferences.Editor editor = prefs.edit();
        editor.putBoolean("has_token", token != null);
        editor.putInt("length", token == null ? 0 : token.length());
        editor.putString("token_state", token == null || token.isEmpty() ? "none" : "there");
        editor.putString("tokenized_card_brand", "visa");
        editor.apply();
    }
}
