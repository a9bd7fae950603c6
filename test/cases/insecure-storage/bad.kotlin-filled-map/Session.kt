package com.example.shop

import org.json.JSONObject

class Session(private val preferences: SharedPreferences) {
    fun started(user: String, accessToken: String) {
        val body = JSONObject()
        body.put("user", user)
        body.put("a", accessToken)
        preferences.edit().putString("session", body.toString()).apply()
    }

    fun named(user: String) {
        val values = mutableMapOf<String, String>()
        values["user"] = user
        preferences.edit().putString("session", gson.toJson(values)).apply()
    }
}
