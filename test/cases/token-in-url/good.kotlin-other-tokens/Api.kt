package com.example.harbor

import android.net.Uri
import retrofit2.http.GET
import retrofit2.http.Header
import retrofit2.http.Query

interface Api {
    @GET("tickets")
    suspend fun tickets(@Header("Authorization") token: String, @Query("page_token") next: String): List<Ticket>

    @GET("reset-password")
    suspend fun reset(@Query("token") token: String)

    @GET("devices")
    suspend fun register(@Query("token") pushToken: String)

    @GET("weather")
    suspend fun weather(@Query("api_key") key: String): Weather
}

fun tiles(): String = "https://api.mapbox.com/styles/v1/tiles?access_token=${BuildConfig.MAPBOX_TOKEN}"

fun tokenOf(link: Uri): String? = link.getQueryParameter("token")

fun openApp(token: String): Uri = Uri.parse("harbor://open?token=$token")

fun signOut(idToken: String) = "https://login.harbor.example/logout?id_token_hint=$idToken"
