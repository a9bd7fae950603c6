package com.acme.shop

import android.content.Context

class Session(context: Context) {
    private val editor = context.getSharedPreferences("s", 0).edit()

    fun remember(sessionToken: String?) {
        if (sessionToken == null) return
        editor.putString("value", sessionToken)
        editor.commit()
    }
}
