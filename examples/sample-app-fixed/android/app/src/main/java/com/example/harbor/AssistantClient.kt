package com.example.harbor

import android.util.Log
import java.io.IOException
import org.json.JSONObject

/** Answers questions such as "when is the last boat back?"; Harbor's server holds the model's key. */
class AssistantClient(private val api: ApiClient) {

    @Throws(IOException::class)
    fun ask(question: String): String {
        val answer = api.post("assistant/questions", JSONObject().put("question", question))
        val tokenCount = answer.getInt("total_tokens")
        Log.d(TAG, "Question answered with $tokenCount tokens")
        return answer.getString("answer")
    }

    private companion object {
        const val TAG = "AssistantClient"
    }
}
