package com.acme.shop;

final class Texts {
    static final String FORGOT = "Forgot password?";
    static final String AUTH_TOKEN = "api/auth/tokens";
    static final String KEY_THEME = "theme";
    static final String TOKEN_TYPE = "Bearer";
    static final String PREFIX = "sk_live_";
    final String authorName = "Ada Lovelace";
    final LoginState state = new LoginState("", "");
}
