package com.acme.shop

import android.util.Log

class Session(private val api: Api) {
    fun open(login: Login): Int {
        val code = if (login.isNew) {
            Log.d("Session", "opened with ${login.accessToken}")
            1
        } else {
            Log.d("Session", "opened again")
            2
        }
        val text = when (code) {
            1 -> {
                Log.d("Session", login.refreshToken)
                "new"
            }
            else -> "old"
        }
        val kept = try {
            api.token()
        } catch (error: ApiException) {
            Log.e("Session", "cannot refresh", error)
            login.accessToken
        }
        println(kept)
        return code + text.length
    }
}
