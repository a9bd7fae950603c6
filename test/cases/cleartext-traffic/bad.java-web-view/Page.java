package com.acme.shop;

import android.webkit.WebView;

class Page {
    void open(WebView webView, String path) {
        webView.loadUrl("http://www.acme.com/help");
        webView.loadUrl(String.format("http://www.acme.com/%s", path));
    }
}
