package com.acme.shop

class PaymentTest {
    private val key = "sk_live_127stRHI0nRUpJch9PvRTDSH"
}
