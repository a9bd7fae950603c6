package com.example.harbor

import android.net.http.SslError
import android.webkit.SslErrorHandler
import android.webkit.WebView
import android.webkit.WebViewClient

class PageClient : WebViewClient() {
    override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
        if (!isPinned(error.certificate)) {
            handler.cancel()
            return
        }
        handler.proceed()
    }
}
