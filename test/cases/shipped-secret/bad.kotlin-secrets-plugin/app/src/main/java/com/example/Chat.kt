package com.example

import com.example.BuildConfig

class Chat {
    fun ask() = post("Bearer ${BuildConfig.OPENAI_API_KEY}", BuildConfig.GEMINI_API_KEY)
}
