package com.acme.shop;

import android.util.Log;
import android.widget.EditText;

class LoginActivity {
    private EditText passwordField;

    void submit() {
        Log.d("Login", "typed " + passwordField.getText().toString());
    }
}
