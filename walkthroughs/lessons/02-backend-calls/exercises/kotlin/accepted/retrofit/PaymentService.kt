package com.example.harbor

import retrofit2.Retrofit
import retrofit2.converter.moshi.MoshiConverterFactory
import retrofit2.create
import retrofit2.http.Body
import retrofit2.http.Header
import retrofit2.http.POST

data class Order(val ticket: String)

@Suppress("PropertyName")
data class Payment(val client_secret: String)

interface HarborApi {
    @POST("v1/payments")
    suspend fun pay(@Header("Authorization") session: String, @Body order: Order): Payment
}

/** Starts to pay for a ticket; Stripe's payment sheet does the rest. */
class PaymentService(
    private val api: HarborApi = Retrofit.Builder()
        .baseUrl("https://api.harbor.example/")
        .addConverterFactory(MoshiConverterFactory.create())
        .build()
        .create(),
) {
    /** Harbor's server knows the traveller by `sessionToken`, sets the price, and holds the key. */
    suspend fun start(ticket: String, sessionToken: String): String =
        api.pay("Bearer $sessionToken", Order(ticket)).client_secret
}
