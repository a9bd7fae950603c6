package com.example.harbor

import android.util.Log
import java.io.IOException
import org.json.JSONObject
import timber.log.Timber

data class Session(val accessToken: String, val refreshToken: String, val expiresAt: Long)

data class DeviceAnswer(val name: String, val value: String)

/** Signs travellers in and out. */
class AuthRepository(private val api: ApiClient, private val store: SessionStore) {

    @Throws(IOException::class)
    fun signIn(email: String, password: String): Session {
        val answer = api.post("auth/login", JSONObject().put("email", email).put("password", password))
        val accessToken = answer.getString("access_token")
        val refreshToken = answer.getString("refresh_token")
        Log.d(TAG, "Signed in, access token $accessToken")
        Timber.d("Refresh token is %s", refreshToken)
        val session = Session(accessToken, refreshToken, answer.getLong("expires_at"))
        store.save(session)
        return session
    }

    @Throws(IOException::class)
    fun refresh() {
        val old = store.refreshToken() ?: return
        Log.i(TAG, "Refreshing the access token")
        val answer = api.post(ApiKeys.AUTH_TOKEN_PATH, JSONObject().put("refresh_token", old))
        val renewed = answer.getString("access_token")
        Log.i(TAG, "Token renewed, ${renewed.length} characters")
        store.saveAccessToken(renewed)
    }

    @Throws(IOException::class)
    fun registerDevice(name: String) {
        val answer = api.post("devices", JSONObject().put("name", name))
        store.rememberDevice(DeviceAnswer(name, answer.getString("value")))
    }

    fun signOut() = store.clear()

    private companion object {
        const val TAG = "AuthRepository"
    }
}
