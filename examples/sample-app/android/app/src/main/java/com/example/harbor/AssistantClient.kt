package com.example.harbor

import android.util.Log
import java.io.IOException
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import org.json.JSONArray
import org.json.JSONObject

/** Answers questions such as "when is the last boat back?". */
class AssistantClient(private val client: OkHttpClient = OkHttpClient()) {

    @Throws(IOException::class)
    fun ask(question: String): String {
        val messages = JSONArray().put(JSONObject().put("role", "user").put("content", question))
        val body = JSONObject().put("model", "gpt-4o-mini").put("messages", messages)
        val request = Request.Builder()
            .url("https://api.openai.com/v1/chat/completions")
            .header("Authorization", "Bearer ${ApiKeys.OPENAI_API_KEY}")
            .post(body.toString().toRequestBody("application/json".toMediaType()))
            .build()

        client.newCall(request).execute().use { response ->
            if (!response.isSuccessful) {
                throw IOException("The assistant answered with status ${response.code}")
            }
            val answer = JSONObject(response.body!!.string())
            val tokenCount = answer.getJSONObject("usage").getInt("total_tokens")
            Log.d(TAG, "Question answered with $tokenCount tokens")
            return answer.getJSONArray("choices").getJSONObject(0).getJSONObject("message").getString("content")
        }
    }

    private companion object {
        const val TAG = "AssistantClient"
    }
}
