package com.example.harbor

import android.app.AlertDialog
import android.net.http.SslError
import android.webkit.SslErrorHandler
import android.webkit.WebView
import android.webkit.WebViewClient

class PageClient : WebViewClient() {
    override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
        AlertDialog.Builder(view.context)
            .setMessage("This page's certificate is not valid.")
            .setPositiveButton("Go on") { _, _ -> handler.proceed() }
            .setNegativeButton("Back") { _, _ -> handler.cancel() }
            .show()
    }
}
