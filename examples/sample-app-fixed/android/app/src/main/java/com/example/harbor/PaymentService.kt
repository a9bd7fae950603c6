package com.example.harbor

import android.content.Context
import com.stripe.android.PaymentConfiguration
import java.io.IOException
import org.json.JSONObject

/** Sells tickets: Harbor's server sets the price and makes the payment intent, Stripe's sheet confirms it. */
class PaymentService(context: Context, private val api: ApiClient) {

    init {
        PaymentConfiguration.init(context, ApiKeys.STRIPE_PUBLISHABLE_KEY)
    }

    /** Returns what Stripe's payment sheet needs to let the traveller pay. */
    @Throws(IOException::class)
    fun startPayment(ticket: String): String {
        val intent = api.post("payments", JSONObject().put("ticket", ticket))
        return intent.getString("client_secret")
    }
}
