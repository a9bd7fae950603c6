package com.acme.shop

class Login(private val title: StringBuilder) {
    fun tell(password: String) {
        with(System.out) { println(password) }
    }

    // A builder of text has no such function: what is called is Kotlin's own.
    fun name(password: String) {
        with(title) { println(password) }
    }
}
