package com.example.harbor.server

import io.ktor.client.HttpClient
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.server.application.call

suspend fun ask(client: HttpClient) = client.post("https://api.openai.com/v1/responses") {
    header("Authorization", "Bearer ${System.getenv("OPENAI_API_KEY")}")
}
