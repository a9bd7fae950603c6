package com.example.harbor

import android.net.Uri
import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.request.parameter
import okhttp3.HttpUrl
import okhttp3.Request
import retrofit2.http.GET
import retrofit2.http.Query

interface Api {
    @GET("tickets")
    suspend fun tickets(@Query("access_token") token: String, @Query("page") page: Int): List<Ticket>
}

fun ticket(session: Session, id: String) = Request.Builder()
    .url("https://api.harbor.example/tickets/$id?access_token=${session.accessToken}")
    .build()

fun map(base: HttpUrl, authToken: String) = base.newBuilder().addQueryParameter("auth_token", authToken).build()

fun page(sessionToken: String): Uri =
    Uri.parse("https://harbor.example/account").buildUpon().appendQueryParameter("session_token", sessionToken).build()

suspend fun trips(client: HttpClient, jwt: String) = client.get("https://api.harbor.example/trips") {
    parameter("jwt", jwt)
}

fun live(accessToken: String) = Request.Builder().url("wss://live.harbor.example/?token=$accessToken").build()
