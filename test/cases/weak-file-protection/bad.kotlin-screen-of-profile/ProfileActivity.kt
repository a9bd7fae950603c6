package com.example.harbor

import android.app.Activity
import java.io.File

class ProfileActivity : Activity() {
    fun shareScreen() {
        val file = File(externalCacheDir, "screen.png")
        file.setReadable(true, false)
    }
}
