package com.example.shop

import android.content.SharedPreferences

fun SharedPreferences.putText(name: String, value: String) = edit().putString(name, value).apply()
