package com.example.harbor

import android.util.Log
import com.example.harbor.Auth.BACKUP_PASSWORD

class Steps {
    fun show() {
        Log.e("Harbor", "unlocks with $BACKUP_PASSWORD")
    }
}
