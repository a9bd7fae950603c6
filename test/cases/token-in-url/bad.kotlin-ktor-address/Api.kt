package com.example.harbor

import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.http.URLBuilder

class Api(private val client: HttpClient) {
    suspend fun me(token: String) = client.get("https://api.harbor-mail.com/me") {
        url { parameters.append("access_token", token) }
    }

    suspend fun mail(token: String) = client.get("https://api.harbor-mail.com/mail") {
        url.parameters.append("access_token", token)
    }

    suspend fun piers(token: String) = client.get("https://api.harbor-mail.com/piers") {
        url.parameters["access_token"] = token
    }

    suspend fun ships(accessToken: String) = client.get {
        url {
            host = "api.harbor-mail.com"
            encodedParameters.append("t", accessToken)
        }
    }

    fun address(accessToken: String) = URLBuilder("https://api.harbor-mail.com/quays").apply {
        parameters.append("access_token", accessToken)
    }.build()
}
