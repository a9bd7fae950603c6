package com.example.harbor

import android.content.Context
import java.io.File

fun share(context: Context) {
    File(context.externalCacheDir, "chart.png").setReadable(true, false)
    File(context.filesDir, "session.json").setReadable(true, false)
    File(context.filesDir, "chart.png").apply { setWritable(true, false) }
}
