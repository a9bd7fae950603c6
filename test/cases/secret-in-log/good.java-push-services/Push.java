package com.acme.shop;

import android.util.Log;
import com.google.firebase.iid.FirebaseInstanceId;
import com.google.firebase.messaging.FirebaseMessaging;

class Push {
    void start() {
        FirebaseMessaging.getInstance().getToken().addOnCompleteListener(new OnCompleteListener<String>() {
            @Override
            public void onComplete(Task<String> task) {
                String token = task.getResult();
                Log.d(TAG, token);
            }
        });
        FirebaseInstanceId.getInstance().getInstanceId().addOnSuccessListener(result -> {
            String token = result.getToken();
            Log.d("newToken", token);
        });
        String token = FirebaseInstanceId.getInstance().getToken();
        Log.d(TAG, "token " + token);
    }

    void changes() {
        client.getChangesToken(request, continuations.of((tokenResult, error) -> {
            Log.d(TAG, "Changes token: " + tokenResult);
        }));
    }
}
