package com.example

class Assistant {
    val header = "Bearer " + BuildConfig.OPENAI_API_KEY
}
