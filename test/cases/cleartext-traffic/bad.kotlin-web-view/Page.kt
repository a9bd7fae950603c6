package com.acme.shop

import android.webkit.WebView

fun show(view: WebView) {
    view.loadUrl("http://www.acme.com/terms")
}
