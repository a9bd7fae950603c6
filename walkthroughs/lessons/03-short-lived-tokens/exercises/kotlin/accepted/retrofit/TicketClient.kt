package com.example.harbor

import retrofit2.Retrofit
import retrofit2.converter.gson.GsonConverterFactory
import retrofit2.create
import retrofit2.http.GET
import retrofit2.http.Header
import retrofit2.http.Query

data class Ticket(val id: String, val from: String, val to: String)

interface TicketApi {
    @GET("v1/tickets")
    suspend fun tickets(@Query("month") month: String, @Header("Authorization") session: String): List<Ticket>
}

/** Loads the tickets that a traveller bought. */
class TicketClient {
    private val api: TicketApi = Retrofit.Builder()
        .baseUrl("https://api.harbor.example/")
        .addConverterFactory(GsonConverterFactory.create())
        .build()
        .create()

    /** `month` is written `2026-11`; the access token is renewed elsewhere and lives for ten minutes. */
    suspend fun load(month: String, accessToken: String): List<Ticket> = api.tickets(month, "Bearer $accessToken")
}
