package com.example.harbor.tool

import java.io.File

fun install(session: File) {
    session.setReadable(true, false)
    session.setWritable(true, false)
}
