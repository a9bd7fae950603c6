package com.acme.shop

object ApiKeys {
    const val OPENAI_API_KEY = "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"
}
