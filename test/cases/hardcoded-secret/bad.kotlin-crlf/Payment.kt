package com.acme.shop

class Payment {
    private val stripeKey: String =
        "sk_live_jdTfI4XfYs3MuUlrNmIM0sPu"
}
