package com.example.harbor

import retrofit2.Retrofit
import retrofit2.converter.gson.GsonConverterFactory
import retrofit2.create
import retrofit2.http.Body
import retrofit2.http.Header
import retrofit2.http.POST

data class Question(val question: String)
data class Answer(val answer: String)

interface AssistantApi {
    @POST("v1/assistant/questions")
    suspend fun answer(@Header("Authorization") session: String, @Body question: Question): Answer
}

/** Answers questions such as "when is the last boat back?". */
class AssistantClient {

    private val api: AssistantApi = Retrofit.Builder()
        .baseUrl("https://api.harbor.example/")
        .addConverterFactory(GsonConverterFactory.create())
        .build()
        .create()

    /** Asks Harbor's server, which holds the model's key and knows the traveller by `sessionToken`. */
    suspend fun ask(question: String, sessionToken: String): String =
        api.answer("Bearer $sessionToken", Question(question)).answer
}
