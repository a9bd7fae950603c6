package com.example.harbor

import okhttp3.FormBody
import retrofit2.http.Field
import retrofit2.http.FormUrlEncoded
import retrofit2.http.POST

fun appToken(clientId: String, clientSecret: String) = FormBody.Builder()
    .add("grant_type", "client_credentials")
    .add("client_id", clientId)
    .add("client_secret", clientSecret)
    .build()

interface Tokens {
    @FormUrlEncoded
    @POST("oauth/token")
    suspend fun ofApp(
        @Field("client_id") id: String,
        @Field("client_secret") secret: String,
        @Field("grant_type") grant: String = "client_credentials",
    ): Token

    @FormUrlEncoded
    @POST("oauth/token")
    suspend fun alone(
        @Field("client_id") id: String,
        @Field("grant_type") grant: String = "client_credentials",
    ): Token
}
