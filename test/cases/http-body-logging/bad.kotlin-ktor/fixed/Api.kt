package com.example.harbor

import io.ktor.client.HttpClient
import io.ktor.client.plugins.logging.LogLevel
import io.ktor.client.plugins.logging.Logging

fun client() = HttpClient {
    install(Logging) {
        level = LogLevel.INFO
    }
}
