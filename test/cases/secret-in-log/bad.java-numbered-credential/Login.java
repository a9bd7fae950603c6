package com.acme.shop;

import android.util.Log;
import org.json.JSONException;
import org.json.JSONObject;

class Login {
    void failed(JSONObject answer) throws JSONException {
        Log.w("Login", "login failed for " + answer.getString("credential_0"));
    }
}
