package com.acme.shop;

import java.util.Arrays;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

class Api {
    Request request(String id) {
        return new Request.Builder().url("http://api.acme.com/items/" + id).build();
    }

    HttpUrl parsed() {
        return HttpUrl.parse("http://api.acme.com/");
    }

    OkHttpClient client() {
        return new OkHttpClient.Builder()
            .connectionSpecs(Arrays.asList(ConnectionSpec.MODERN_TLS, ConnectionSpec.CLEARTEXT))
            .build();
    }
}
