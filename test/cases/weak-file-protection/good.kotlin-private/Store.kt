package com.example.harbor

import android.content.Context
import java.io.File

class Store(private val context: Context) {
    private val session = context.getSharedPreferences("session", Context.MODE_PRIVATE)

    fun isOpen(mode: Int) = mode == Context.MODE_WORLD_READABLE || mode and Context.MODE_WORLD_WRITEABLE != 0

    fun prepare(file: File) {
        file.setReadable(true, true)
        file.setReadable(true)
        file.setWritable(false, false)
        // context.openFileOutput("tides", Context.MODE_WORLD_WRITEABLE)
    }
}
