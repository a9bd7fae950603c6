package com.example.harbor

import com.google.ai.client.generativeai.GenerativeModel

class Assistant {
    private val model = GenerativeModel(modelName = "gemini-1.5-flash", apiKey = BuildConfig.GEMINI_KEY)

    suspend fun ask(text: String) = model.generateContent(text).text
}
