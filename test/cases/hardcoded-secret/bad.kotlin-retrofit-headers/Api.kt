package com.acme.shop

import retrofit2.http.Headers
import retrofit2.http.POST

interface Api {
    @Headers("Authorization: Bearer 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", "Accept: application/json")
    @POST("v3/mail/send")
    suspend fun send(): Answer
}
