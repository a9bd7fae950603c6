package com.example.harbor;

import android.net.http.SslError;
import android.webkit.SslErrorHandler;
import android.webkit.WebView;
import android.webkit.WebViewClient;

class PageClient extends WebViewClient {
    @Override
    public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
        switch (error.getPrimaryError()) {
            case SslError.SSL_DATE_INVALID:
                handler.proceed();
                break;
            default:
                handler.cancel();
        }
    }
}
