package com.acme.shop;

import okhttp3.OkHttpClient;

class Client {
    OkHttpClient client() {
        return new OkHttpClient.Builder()
            .hostnameVerifier((hostname, session) -> true)
            .build();
    }
}
