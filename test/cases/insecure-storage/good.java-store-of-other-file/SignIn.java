package com.example.harbor;

class SignIn {
    void done(String accessToken) {
        App.state.edit().putString("a", accessToken).apply();
        App.vault.edit().putString("a", accessToken).apply();
        Preferences.edit().putString("a", accessToken).apply();
    }
}
