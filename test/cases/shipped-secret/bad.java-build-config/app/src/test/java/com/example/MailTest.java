package com.example;

class MailTest {
    String key = BuildConfig.TWILIO_AUTH_TOKEN;
}
