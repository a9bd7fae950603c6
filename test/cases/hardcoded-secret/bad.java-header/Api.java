package com.acme.shop;

import okhttp3.Request;

class Api {
    Request request() {
        return new Request.Builder()
            .url("https://api.openai.com/v1/chat/completions")
            .header("Authorization", "Bearer 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")
            .build();
    }
}
