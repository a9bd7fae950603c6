package com.example.harbor

fun load(): String = java.net.URL("https://api.harbor-mail.com/login").readText()

fun local(): String = java.net.URL("http://localhost:8080/login").readText()

class Names(private val page: Page) {
    fun node() = page.elements.URL("http://www.harbor-mail.com/schema")
}
