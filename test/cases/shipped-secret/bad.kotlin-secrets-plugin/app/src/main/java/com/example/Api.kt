package com.example

object Api {
    const val KEY = BuildConfig.OPENAI_API_KEY
}
