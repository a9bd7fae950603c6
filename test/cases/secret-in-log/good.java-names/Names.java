package com.acme.shop;

import android.util.Log;

class Names {
    void show(String secretary, String passenger, String compass, Tokenizer tokenizer, String keyboard, String nextToken) {
        Log.d("Names", secretary + passenger + compass + tokenizer + keyboard + nextToken);
    }
}
