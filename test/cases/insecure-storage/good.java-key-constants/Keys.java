package com.acme.shop;

final class Keys {
    static final String KEY_ACCESS_TOKEN = "access_token";
    static final String KEY_PASSWORD = "password";
    static final String PREF_SECRET = "secret";
    static final String TOKEN_PATH = "api/auth/tokens";
    final String authToken = "api/auth/tokens";
}
