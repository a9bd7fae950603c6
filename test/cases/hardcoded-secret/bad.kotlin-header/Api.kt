package com.acme.shop

import okhttp3.Request

fun request(): Request = Request.Builder()
    .url("https://api.openai.com/v1/chat/completions")
    .header("Authorization", "Bearer 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")
    .build()
