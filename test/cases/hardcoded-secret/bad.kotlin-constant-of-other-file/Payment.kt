package com.acme.shop

class Payment {
    private val stripeKey = Prefixes.STRIPE_LIVE + "MiQ7Sp9oMG1N6Z1ep0uj4PKq"
}
