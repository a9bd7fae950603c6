package com.acme.shop

import android.content.Intent
import android.net.Uri
import java.net.URL

class Links {
    fun open() {
        startActivity(Intent(Intent.ACTION_VIEW, Uri.parse("http://www.acme-shop.com/url")))
        val url = URL("http://api.acme-shop.com/items")
        url.openConnection()
    }
}
