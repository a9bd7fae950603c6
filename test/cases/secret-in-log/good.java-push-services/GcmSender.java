package com.acme.shop;

import android.util.Log;

class GcmSender {
    void send(String token) {
        Log.d(TAG, "sending to " + token);
    }
}
