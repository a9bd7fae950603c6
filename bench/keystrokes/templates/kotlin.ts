import { lower, type Template } from './template';

/** A model, a client and a store in Kotlin, as an app has it. */
export const kotlin: Template = {
  head: 'package com.example.harbor\n\nimport android.content.Context\nimport android.util.Log\nimport okhttp3.OkHttpClient\nimport okhttp3.Request\n',
  unit: (name, own) => `
/** What the app knows of a ${lower(name)}. */
data class ${name}(
    val id: String,
${own.map((field) => `    val ${field}: String,`).join('\n')}
)

class ${name}Client(private val http: OkHttpClient, private val session: SessionStore) {
    suspend fun load(id: String): ${name} = withContext(Dispatchers.IO) {
        val request = Request.Builder()
            .url("https://api.harbor.example/${lower(name)}s/$id")
            .header("Authorization", "Bearer \${session.accessToken()}")
            .build()
        http.newCall(request).execute().use { response ->
            if (!response.isSuccessful) throw IOException("${lower(name)} $id: \${response.code}")
            val json = JSONObject(response.body!!.string())
            ${name}(json.getString("id"), ${own.map((field) => `json.optString("${field}")`).join(', ')})
        }
    }
}

class ${name}Store(context: Context) {
    private val preferences = context.getSharedPreferences("${lower(name)}s", Context.MODE_PRIVATE)

    fun remember(item: ${name}) {
        // Only what the list shows without a network.
        preferences.edit()
            .putString("\${item.id}.${own[0] ?? 'id'}", item.${own[0] ?? 'id'})
            .putLong("\${item.id}.seen", System.currentTimeMillis())
            .apply()
        Log.d(TAG, "remembered \${item.id} of " + preferences.all.size)
    }

    fun recent(limit: Int = 20): List<String> {
        return preferences.all.keys
            .filter { key -> key.endsWith(".seen") }
            .sortedByDescending { key -> preferences.getLong(key, 0L) }
            .take(limit)
            .map { it.removeSuffix(".seen") }
    }

    companion object {
        private const val TAG = "${name}Store"
    }
}
`,
};
