package com.acme.shop

import androidx.security.crypto.EncryptedFile
import androidx.security.crypto.MasterKey
import java.io.File
import java.io.OutputStreamWriter
import java.io.PrintWriter
import java.io.StringWriter
import java.net.HttpURLConnection
import java.net.Socket

class Login {
    fun post(connection: HttpURLConnection, password: String) {
        connection.outputStream.bufferedWriter().use { it.write(password) }
    }

    fun postToo(connection: HttpURLConnection, password: String) {
        with(connection) {
            val writer = OutputStreamWriter(outputStream)
            writer.write("login_password=$password")
        }
    }

    fun postAsWell(connection: HttpURLConnection, password: String) {
        connection.outputStream.bufferedWriter().apply {
            write(password)
            flush()
        }
    }

    fun send(socket: Socket, password: String) {
        val out = PrintWriter(socket.getOutputStream(), true)
        out.println(password)
    }

    fun text(password: String): String {
        val text = StringWriter()
        PrintWriter(text).use { it.println(password) }
        return text.toString()
    }

    fun keep(context: Context, file: File, key: MasterKey, password: String) {
        val sealed = EncryptedFile.Builder(context, file, key, EncryptedFile.FileEncryptionScheme.AES256_GCM_HKDF_4KB).build()
        sealed.openFileOutput().bufferedWriter().use { it.write(password) }
    }
}
