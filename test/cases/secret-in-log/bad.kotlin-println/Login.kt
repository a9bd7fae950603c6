package com.acme.shop

fun done(apiKey: String) {
    println("key=${apiKey}")
}
