package com.example.harbor

import retrofit2.http.Field
import retrofit2.http.FormUrlEncoded
import retrofit2.http.POST

interface Tokens {
    @FormUrlEncoded
    @POST("oauth/token")
    suspend fun refreshed(
        @Field("client_id") id: String,
        @Field("client_secret") secret: String,
        @Field("refresh_token") refresh: String,
        @Field("grant_type") grant: String = "refresh_token",
    ): Token

    @FormUrlEncoded
    @POST("oauth/token")
    suspend fun of(
        @Field("client_id") id: String,
        @Field("code") code: String,
        @Field("code_verifier") verifier: String,
        @Field("grant_type") grant: String = "authorization_code",
    ): Token
}
