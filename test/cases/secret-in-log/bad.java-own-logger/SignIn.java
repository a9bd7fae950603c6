package com.example.shop;

class SignIn {
    void signedIn(String accessToken) {
        AppLogger.note("signed in with " + accessToken);
        AppLogger.note("token of " + accessToken.length() + " characters");
    }
}
