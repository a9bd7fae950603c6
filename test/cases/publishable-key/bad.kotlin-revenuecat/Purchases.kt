package com.acme.shop

fun start() = Purchases.configure("goog_ziiIJWzdUpbkTFnXZOcGdqFOxBN")
