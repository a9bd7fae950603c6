package com.acme.shop

import android.util.Log

fun show(session: Session) {
    Log.d("Login", "now ${session.getAccessToken()}")
}
