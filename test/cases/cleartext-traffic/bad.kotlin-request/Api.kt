package com.acme.shop

import okhttp3.Request

fun load(path: String) = Request.Builder().url("http://api.acme.com/$path").build()
