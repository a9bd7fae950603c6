package com.acme.shop

fun println(text: String) = Unit

fun done(token: String) {
    println(token)
    catalog.log(token.length)
}
