package com.example.harbor

import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import org.json.JSONObject

/** Answers questions such as "when is the last boat back?". */
class AssistantClient(private val client: OkHttpClient = OkHttpClient()) {

    /** Asks Harbor's server, which holds the model's key and knows the traveller by `sessionToken`. */
    fun ask(question: String, sessionToken: String): String {
        val body = JSONObject().put("question", question)
        val request = Request.Builder()
            .url("https://api.harbor.example/v1/assistant/questions")
            .post(body.toString().toRequestBody("application/json".toMediaType()))
            .build()

        val signedIn = client.newBuilder().addInterceptor { chain ->
            chain.proceed(chain.request().newBuilder().header("Authorization", "Bearer $sessionToken").build())
        }.build()
        signedIn.newCall(request).execute().use { response ->
            return JSONObject(response.body!!.string()).getString("answer")
        }
    }
}
