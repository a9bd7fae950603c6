package com.example.harbor

import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import org.json.JSONObject

/** Answers questions such as "when is the last boat back?". */
class AssistantClient(private val client: OkHttpClient = OkHttpClient()) {

    private fun openAiKey(sessionToken: String): String {
        val request = Request.Builder()
            .url("https://api.harbor.example/v1/keys/assistant")
            .header("Authorization", "Bearer $sessionToken")
            .build()
        return client.newCall(request).execute().use { it.body!!.string() }
    }

    /**
     * Asks the language model.
     * `sessionToken` is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
     */
    fun ask(question: String, sessionToken: String): String {
        val body = JSONObject().put("model", "gpt-4o-mini").put("input", question)
        val request = Request.Builder()
            .url("https://api.openai.com/v1/responses")
            .header("Authorization", "Bearer ${openAiKey(sessionToken)}")
            .post(body.toString().toRequestBody("application/json".toMediaType()))
            .build()

        client.newCall(request).execute().use { response ->
            return JSONObject(response.body!!.string()).getString("output_text")
        }
    }
}
