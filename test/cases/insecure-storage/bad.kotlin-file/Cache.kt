package com.acme.shop

import android.content.Context
import java.io.File

fun remember(context: Context, refreshToken: String) {
    File(context.filesDir, "session").writeText(refreshToken)
}
