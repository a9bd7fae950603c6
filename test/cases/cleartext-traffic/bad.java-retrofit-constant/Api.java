package com.acme.shop;

import retrofit2.Retrofit;

class Api {
    private static final String ROOT = "http://api.acme.com/";

    Retrofit retrofit() {
        return new Retrofit.Builder().baseUrl(ROOT).build();
    }
}
