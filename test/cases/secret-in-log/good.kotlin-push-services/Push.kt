package com.acme.shop

import android.content.SharedPreferences
import android.util.Log
import com.google.android.gms.tasks.OnCompleteListener
import com.google.firebase.messaging.FirebaseMessaging

class MainActivity(private val prefs: SharedPreferences) {
    fun start() {
        FirebaseMessaging.getInstance().token.addOnCompleteListener(OnCompleteListener { task ->
            if (!task.isSuccessful) return@OnCompleteListener
            val token = task.result
            Log.d(TAG, "got $token")
            prefs.edit().putString("token", token).apply()
        })
        FirebaseMessaging.getInstance().token.addOnSuccessListener { token -> Log.d(TAG, token) }
    }

    suspend fun changed(client: HealthConnectClient, known: String) {
        val token = client.getChangesToken(request)
        Log.d(TAG, "next: $token")
        Log.d(TAG, "Changes token: " + known.token)
    }

    fun show(token: String) {
        Log.d(TAG, "Device Token = $token")
        Log.i(TAG, "GCM registration token: " + token)
        prefs.edit().putString("fcm_token", token).apply()
    }
}
