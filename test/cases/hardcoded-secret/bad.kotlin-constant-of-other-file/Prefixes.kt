package com.acme.shop

object Prefixes {
    const val STRIPE_LIVE = "sk_live_"
}
