package com.example.files;

import com.example.base.AppLog;
import com.example.base.Log_X;

class SyncService {
    void begin(String accessToken, String password) {
        Log_X.d("Sync", "begins with " + accessToken);
        AppLog.error("refused: " + password);
        AppLog.info("begins");
    }
}
