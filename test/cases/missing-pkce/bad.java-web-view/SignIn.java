package com.example.harbor;

import android.webkit.WebView;

class SignIn {
    void open(WebView view, String state) {
        view.loadUrl("https://login.harbor.example/authorize?client_id=harbor&response_type=token&state=" + state);
    }

    String page(String state) {
        return "https://login.harbor.example/authorize?client_id=harbor&response_type=code"
            + "&redirect_uri=https://harbor.example/callback&state=" + state;
    }
}
