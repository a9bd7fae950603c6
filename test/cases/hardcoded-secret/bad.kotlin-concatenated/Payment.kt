package com.acme.shop

class Payment {
    private val stripeKey = "sk_" + "live_" + "TBNE6dRDLe8R4t3MvgcgegQb"
}
