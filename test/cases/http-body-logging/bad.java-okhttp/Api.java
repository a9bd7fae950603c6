package com.example.harbor;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

class Api {
    OkHttpClient client() {
        HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
        logging.setLevel(HttpLoggingInterceptor.Level.BODY);
        return new OkHttpClient.Builder().addInterceptor(logging).build();
    }
}
