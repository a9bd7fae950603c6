package com.acme.shop

class Payment {
    private val prefix = "sk_live_"
    private val stripeKey = "${prefix}tNwtDeqQbziaaljXaUTdkLFC"
}
