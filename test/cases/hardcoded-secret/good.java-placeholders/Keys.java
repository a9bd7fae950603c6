package com.acme.shop;

final class Keys {
    static final String A = "sk_live_YOUR_KEY_HERE_1234567";
    static final String B = "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx";
    static final String C = "AKIAIOSFODNN7EXAMPLE";
    static final String D = "<token>";
    static final String E = "sk-your-openai-api-key";
}
