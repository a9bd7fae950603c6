package com.example.harbor

import retrofit2.http.Body
import retrofit2.http.Header
import retrofit2.http.Headers
import retrofit2.http.POST

interface ChatApi {
    @Headers("Content-Type: application/json")
    @POST("https://api.openai.com/v1/chat/completions")
    suspend fun chat(@Header("Authorization") token: String, @Body request: ChatRequest): ChatResponse
}

interface MailApi {
    @POST("https://api.sendgrid.com/v3/mail/send")
    suspend fun send(@Body mail: Mail)
}
