package com.acme.shop;

public final class ApiKeys {
    public static final String OPENAI_API_KEY = "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";

    private ApiKeys() {}
}
