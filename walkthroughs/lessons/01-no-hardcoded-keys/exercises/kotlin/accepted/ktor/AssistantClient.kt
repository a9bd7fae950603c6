package com.example.harbor

import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.bearerAuth
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.http.ContentType
import io.ktor.http.contentType
import kotlinx.serialization.Serializable

@Serializable
data class Question(val question: String)

@Serializable
data class Answer(val answer: String)

/** Answers questions such as "when is the last boat back?". */
class AssistantClient(private val client: HttpClient) {

    /** Asks Harbor's server, which holds the model's key and knows the traveller by `sessionToken`. */
    suspend fun ask(question: String, sessionToken: String): String =
        client.post("https://api.harbor.example/v1/assistant/questions") {
            bearerAuth(sessionToken)
            contentType(ContentType.Application.Json)
            setBody(Question(question))
        }.body<Answer>().answer
}
