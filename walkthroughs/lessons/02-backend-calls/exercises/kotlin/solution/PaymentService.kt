package com.example.harbor

import java.io.IOException
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import org.json.JSONObject

/** Starts to pay for a ticket; Stripe's payment sheet does the rest. */
class PaymentService(private val client: OkHttpClient = OkHttpClient()) {

    /**
     * Returns the client secret of one payment.
     * Harbor's server knows the traveller by `sessionToken`, sets the price, and holds the key.
     */
    fun start(ticket: String, sessionToken: String): String {
        val body = JSONObject().put("ticket", ticket)
        val request = Request.Builder()
            .url("https://api.harbor.example/v1/payments")
            .header("Authorization", "Bearer $sessionToken")
            .post(body.toString().toRequestBody("application/json".toMediaType()))
            .build()

        client.newCall(request).execute().use { response ->
            if (!response.isSuccessful) throw IOException("The payment was answered with status ${response.code}")
            return JSONObject(response.body!!.string()).getString("client_secret")
        }
    }
}
