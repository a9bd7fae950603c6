package com.acme.shop;

public final class ApiKeys {
    public static final String OPENAI_API_KEY = sessionToken();

    private ApiKeys() {}

    /** A short-lived token from your backend. The provider key stays on the server. */
    private static String sessionToken() {
        throw new UnsupportedOperationException("Return the token that your backend issued at sign-in");
    }
}
