package com.acme.shop;

import android.util.Log;

class Login {
    void received(String otp, String resetToken) {
        Log.d("Sms", "code " + otp);
        Log.d("Mail", "link for " + resetToken);
    }
}
