package com.acme.shop

class Payment {
    private val API_KEY: String = "sk_live_o5b9wMALub45YgOFsmo0wTo5"
}
