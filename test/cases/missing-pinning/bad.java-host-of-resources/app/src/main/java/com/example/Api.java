package com.example;

import android.content.Context;
import okhttp3.Request;

class Api {
    Request ports(Context context) {
        return new Request.Builder().url(context.getString(R.string.api_url) + "/ports").build();
    }
}
