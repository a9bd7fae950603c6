package com.acme.shop

import android.util.Base64
import android.util.Log
import androidx.biometric.BiometricPrompt

class Unlock(private val sealed: ByteArray) : BiometricPrompt.AuthenticationCallback() {
    override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) {
        val cipher = result.cryptoObject?.cipher ?: return
        val plain = cipher.doFinal(sealed)
        val text = String(plain)
        Log.d("Unlock", "opened ${plain.size} bytes")
        Log.d("Unlock", "opened $text")
        Log.d("Unlock", Base64.encodeToString(cipher.doFinal(text.toByteArray()), Base64.NO_WRAP))
    }
}
