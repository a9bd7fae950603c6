package com.acme.shop

import java.io.PrintWriter
import java.net.HttpURLConnection

class Login(private val connection: HttpURLConnection) {
    fun send(password: String) {
        with(PrintWriter(connection.outputStream)) { println(password) }
    }

    fun sendAgain(password: String) {
        PrintWriter(connection.outputStream).apply {
            print("password=")
            println(password)
            flush()
        }
    }
}
