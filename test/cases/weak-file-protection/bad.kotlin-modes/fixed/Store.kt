package com.example.harbor

import android.content.Context

class Store(private val context: Context) {
    private val berths = context.getSharedPreferences("berths", Context.MODE_PRIVATE)
    private val piers = context.getSharedPreferences("piers", Context.MODE_WORLD_READABLE or Context.MODE_WORLD_WRITEABLE)

    fun write(bytes: ByteArray) {
        context.openFileOutput("tides", Context.MODE_WORLD_WRITEABLE).use { it.write(bytes) }
    }
}
