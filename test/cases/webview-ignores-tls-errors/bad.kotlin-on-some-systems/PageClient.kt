package com.example.harbor

import android.net.http.SslError
import android.os.Build
import android.webkit.SslErrorHandler
import android.webkit.WebView
import android.webkit.WebViewClient

class PageClient : WebViewClient() {
    override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
        if (Build.VERSION.SDK_INT < 24) handler.proceed() else handler.cancel()
    }
}
