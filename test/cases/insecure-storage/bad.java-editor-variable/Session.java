package com.acme.shop;

import android.app.Activity;
import android.content.SharedPreferences;

public class LoginActivity extends Activity {
    void remember(Login login) {
        SharedPreferences.Editor editor = getPreferences(MODE_PRIVATE).edit();
        editor.putString("a", login.accessToken);
        editor.putString("b", login.refreshToken);
        editor.putBoolean("remembered", true);
        editor.commit();
    }
}
