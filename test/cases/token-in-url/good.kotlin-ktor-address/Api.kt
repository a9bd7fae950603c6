package com.example.harbor

import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.client.request.get
import io.ktor.http.Parameters
import io.ktor.http.ParametersBuilder

class Api(private val client: HttpClient) {
    suspend fun page(pageToken: String) = client.get("https://api.harbor-mail.com/mail") {
        url { parameters.append("page_token", pageToken) }
        url.parameters.append("sort", "date")
        headers.append("Authorization", "Bearer $pageToken")
    }

    suspend fun signIn(name: String, password: String) = client.submitForm(
        url = "https://api.harbor-mail.com/sign-in",
        formParameters = Parameters.build {
            append("name", name)
            append("password", password)
        },
    )

    fun form(parameters: ParametersBuilder, password: String) {
        parameters.append("password", password)
        parameters["password"] = password
    }
}
