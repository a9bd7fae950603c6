package com.example;

final class Mail {
    static final String KEY = BuildConfig.SENDGRID_API_KEY;

    String header() {
        return "Bearer " + BuildConfig.SENDGRID_API_KEY;
    }
}
