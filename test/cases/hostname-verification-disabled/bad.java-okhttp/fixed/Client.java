package com.acme.shop;

import okhttp3.OkHttpClient;

class Client {
    OkHttpClient client() {
        return new OkHttpClient.Builder()
            .build();
    }
}
