package com.example.harbor

import android.app.AlertDialog
import android.net.http.SslError
import android.webkit.SslErrorHandler
import android.webkit.WebView
import android.webkit.WebViewClient

class PageClient : WebViewClient() {
    override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
        ask(view, handler)
    }

    private fun ask(view: WebView, handler: SslErrorHandler) {
        AlertDialog.Builder(view.context)
            .setPositiveButton("Go on") { _, _ -> handler.proceed() }
            .setOnCancelListener { handler.cancel() }
            .show()
    }
}
