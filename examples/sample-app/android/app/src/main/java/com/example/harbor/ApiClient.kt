package com.example.harbor

import java.io.IOException
import java.util.concurrent.TimeUnit
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import org.json.JSONObject

/** Talks to Harbor's own servers. */
class ApiClient(private val session: SessionStore) {

    private val client: OkHttpClient = OkHttpClient.Builder()
        .connectTimeout(15, TimeUnit.SECONDS)
        .withHarborTls()
        .build()

    @Throws(IOException::class)
    fun get(path: String): JSONObject = send(request(path).build())

    @Throws(IOException::class)
    fun post(path: String, body: JSONObject): JSONObject =
        send(request(path).post(body.toString().toRequestBody(JSON)).build())

    /** The address of a berth's photo. */
    fun photoUrl(berth: String): String = "$STATIC_URL/berths/$berth.jpg"

    private fun request(path: String): Request.Builder {
        val builder = Request.Builder().url("$BASE_URL/$path")
        session.accessToken()?.let { builder.header("Authorization", "Bearer $it") }
        return builder
    }

    private fun send(request: Request): JSONObject =
        client.newCall(request).execute().use { response ->
            if (!response.isSuccessful) {
                throw IOException("${request.url.encodedPath} answered with status ${response.code}")
            }
            JSONObject(response.body!!.string())
        }

    companion object {
        const val BASE_URL = "https://api.harbor.example/v1"
        const val STATIC_URL = "http://static.harbor.example"

        /** The development machine, as the emulator sees it. */
        const val EMULATOR_URL = "http://10.0.2.2:8080/v1"

        private val JSON = "application/json".toMediaType()
    }
}
