package com.acme.shop;

class Client {
    private final String body = "{\"key\":\"sk_live_gm4kFc3B664TROeJEo4xOYMH\"}";
}
