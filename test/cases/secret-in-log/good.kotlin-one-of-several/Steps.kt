package com.example.harbor

import android.util.Log
import com.example.harbor.Auth.AUTH_TYPE_PASSWORD

class Steps {
    fun show(type: Int) {
        if (type == AUTH_TYPE_PASSWORD) return
        Log.e("Harbor", "not $AUTH_TYPE_PASSWORD but $type, then " + STATE_ENTER_PASSWORD)
    }

    fun sign(secretTokenOperation: String) {
        Log.d("Harbor", "signing by $secretTokenOperation")
    }
}
