package com.example;

import android.util.Log;
import com.google.firebase.messaging.FirebaseMessagingService;

class HarborMessagingService extends FirebaseMessagingService {
    @Override
    public void onNewToken(String token) {
        Log.d("Push", "Refreshed token: " + token);
    }
}
