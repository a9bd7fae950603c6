package com.acme.shop;

import java.net.URL;

class Api {
    static final String BASE_URL = "http://api.acme.com/v1/";
    private final String chatSocketUrl = "ws://chat.acme.com/live";

    URL page() throws Exception {
        return new URL("http://www.acme-shop.com/terms");
    }
}
