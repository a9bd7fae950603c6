package com.example.harbor;

import okhttp3.Request;

class Chat {
    static final String BACKEND = "https://api.harbor.example/";

    Request ask(String session) {
        return new Request.Builder().url(BACKEND + "chat").header("Authorization", "Bearer " + session).build();
    }

    Request releases() {
        return new Request.Builder().url("https://api.github.com/repos/example/harbor/releases/latest").build();
    }

    Request notes(String userToken) {
        return new Request.Builder()
            .url("https://api.github.com/user/issues")
            .header("Authorization", "token " + userToken)
            .build();
    }
}
