package com.example.harbor

import android.content.Context
import java.io.File

fun open(context: Context, file: File) = androidx.security.crypto.EncryptedFile.Builder(
    context,
    file,
    androidx.security.crypto.MasterKey.Builder(context).build(),
    androidx.security.crypto.EncryptedFile.FileEncryptionScheme.AES256_GCM_HKDF_4KB,
).build()
