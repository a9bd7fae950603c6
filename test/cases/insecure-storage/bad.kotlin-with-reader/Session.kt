package com.acme.shop

import android.content.Context

class Session(context: Context) {
	private val prefs = context.getSharedPreferences("session", Context.MODE_PRIVATE)

	fun remember(token: String) = prefs.edit().putString("auth", token).apply()

	fun token(): String? = prefs.getString("auth", null)

	fun theme(): String? = prefs.getString("theme", null)
}
