package com.acme.shop;

import android.content.SharedPreferences;

class Session {
    private SharedPreferences prefs;

    void signIn(Api api) {
        api.signIn(new Callback<Answer>() {
            @Override
            public void onResponse(Answer answer) {
                String sessionToken = answer.session();
                prefs.edit().putString("value", sessionToken).apply();
            }
        });
    }
}
