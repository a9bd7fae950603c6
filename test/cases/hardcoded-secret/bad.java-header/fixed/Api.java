package com.acme.shop;

import okhttp3.Request;

class Api {
    Request request() {
        return new Request.Builder()
            .url("https://api.openai.com/v1/chat/completions")
            .header("Authorization", "Bearer " + sessionToken())
            .build();
    }

    /** A short-lived token from your backend. The provider key stays on the server. */
    private static String sessionToken() {
        throw new UnsupportedOperationException("Return the token that your backend issued at sign-in");
    }
}
