package com.acme.shop

enum class Keys(val text: String) {
    STRIPE("sk_live_T9QanTOI4yIC3mSb2UNqkPgk"),
}
