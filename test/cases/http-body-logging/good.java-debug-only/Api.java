package com.example.harbor;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

class Api {
    static HttpLoggingInterceptor provideLogging() {
        final HttpLoggingInterceptor interceptor = new HttpLoggingInterceptor();
        interceptor.setLevel(HttpLoggingInterceptor.Level.BODY);
        return interceptor;
    }

    OkHttpClient client(Build build, HttpLoggingInterceptor logging) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder();
        if (build.isDebug()) {
            builder.addInterceptor(logging);
        }
        return builder.build();
    }

    HttpLoggingInterceptor chosen() {
        return new HttpLoggingInterceptor()
                .setLevel(BuildConfig.DEBUG ? HttpLoggingInterceptor.Level.BODY : HttpLoggingInterceptor.Level.NONE);
    }
}
