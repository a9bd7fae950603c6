package com.acme.shop

import retrofit2.Retrofit

private const val WHERE = "http://shop.acme.com/"

fun make(): Retrofit {
    val address = "http://old.acme.com/"
    log(WHERE)
    return Retrofit.Builder().baseUrl(address).build()
}
