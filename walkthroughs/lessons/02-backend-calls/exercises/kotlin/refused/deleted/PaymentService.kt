package com.example.harbor

import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

/** Starts to pay for a ticket; Stripe's payment sheet does the rest. */
class PaymentService(private val client: OkHttpClient = OkHttpClient()) {

    /** In cents. */
    private val prices = mapOf("single-adult" to 420, "day-adult" to 980, "single-child" to 210)

    /**
     * Returns the client secret of one payment.
     * `sessionToken` is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
     */
    fun start(ticket: String, sessionToken: String): String {
        throw UnsupportedOperationException("Paying for $ticket comes later")
    }
}
