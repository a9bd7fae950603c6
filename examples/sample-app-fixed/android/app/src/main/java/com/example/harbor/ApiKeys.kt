package com.example.harbor

/** Keys of the services that the app talks to: only those that are made to ship. */
object ApiKeys {

    /** Turns card details into a payment method on the device. */
    // keyward-ignore publishable-key -- made for clients: it can only create payment methods
    const val STRIPE_PUBLISHABLE_KEY = "pk_live_uD2NhChOc2GL4HgYVsYAJjjp"

    /** Where a refresh token is exchanged, relative to the API's base. */
    const val AUTH_TOKEN_PATH = "auth/tokens"
}
