package com.example.harbor

/** Keys of the services that the app talks to. */
object ApiKeys {

    /** Answers questions about crossings in the assistant. */
    const val OPENAI_API_KEY = "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"

    /** Turns card details into a payment method on the device. */
    const val STRIPE_PUBLISHABLE_KEY = "pk_live_uD2NhChOc2GL4HgYVsYAJjjp"

    /** Where a refresh token is exchanged, relative to the API's base. */
    const val AUTH_TOKEN_PATH = "auth/tokens"
}
