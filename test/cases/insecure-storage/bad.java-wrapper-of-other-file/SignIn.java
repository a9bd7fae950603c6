package com.example.shop;

class SignIn {
    private final KeyValueStore store;

    SignIn(KeyValueStore store) {
        this.store = store;
    }

    void signedIn(String user, Answer session) {
        store.put("user", user);
        store.put("session", session.accessToken);
        store.put("refresh_token", session.renewal);
    }
}
