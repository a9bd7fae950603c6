package com.acme.shop

fun show(token: String) {
    println(token)
}
