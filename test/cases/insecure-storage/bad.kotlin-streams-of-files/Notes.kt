package com.acme.shop

import java.io.File

class Notes(private val file: File) {
    private val outputStream = file.outputStream()

    fun keep(password: String) {
        file.outputStream().bufferedWriter().use { it.write(password) }
    }

    fun keepToo(password: String) {
        outputStream.bufferedWriter().use { it.write(password) }
    }

    fun print(password: String) {
        file.printWriter().use { it.println(password) }
    }
}
