package com.example.harbor;

class SignIn extends BaseActivity {
    void done(String accessToken) {
        App.state.edit().putString("a", accessToken).apply();
        App.getPreferencesOf(this).edit().putString("a", accessToken).apply();
        preferences.edit().putString("a", accessToken).apply();
        Session.getStore().edit().putString("a", accessToken).apply();
    }
}
