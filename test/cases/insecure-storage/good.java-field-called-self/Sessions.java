package com.acme.shop;

import android.content.ContentValues;
import com.google.gson.Gson;

class Sessions {
    static class Session {
        Account self;
        String accessToken;
    }

    static class Account {
        String name;
    }

    void keep(Session session) {
        ContentValues values = new ContentValues();
        values.put("account", new Gson().toJson(session.self));
    }
}
