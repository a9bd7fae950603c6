import { lower, type Template } from './template';

/** A model, a client and a store in Java, as an app has it. */
export const java: Template = {
  head: 'package com.example.harbor;\n\nimport android.content.Context;\nimport android.content.SharedPreferences;\nimport android.util.Log;\nimport okhttp3.OkHttpClient;\nimport okhttp3.Request;\n',
  unit: (name, own) => `
/** What the app knows of a ${lower(name)}. */
final class ${name} {
    final String id;
${own.map((field) => `    final String ${field};`).join('\n')}

    ${name}(String id, ${own.map((field) => `String ${field}`).join(', ')}) {
        this.id = id;
${own.map((field) => `        this.${field} = ${field};`).join('\n')}
    }
}

final class ${name}Client {
    private final OkHttpClient http;
    private final SessionStore session;

    ${name}Client(OkHttpClient http, SessionStore session) {
        this.http = http;
        this.session = session;
    }

    ${name} load(String id) throws IOException {
        Request request = new Request.Builder()
            .url("https://api.harbor.example/${lower(name)}s/" + id)
            .header("Authorization", "Bearer " + session.accessToken())
            .build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) throw new IOException("${lower(name)} " + id + ": " + response.code());
            JSONObject json = new JSONObject(response.body().string());
            return new ${name}(json.getString("id"), ${own.map((field) => `json.optString("${field}")`).join(', ')});
        }
    }
}

final class ${name}Store {
    private static final String TAG = "${name}Store";
    private final SharedPreferences preferences;

    ${name}Store(Context context) {
        preferences = context.getSharedPreferences("${lower(name)}s", Context.MODE_PRIVATE);
    }

    void remember(${name} item) {
        // Only what the list shows without a network.
        preferences.edit()
            .putString(item.id + ".${own[0] ?? 'id'}", item.${own[0] ?? 'id'})
            .putLong(item.id + ".seen", System.currentTimeMillis())
            .apply();
        Log.d(TAG, "remembered " + item.id + " of " + preferences.getAll().size());
    }

    List<String> recent(int limit) {
        return preferences.getAll().keySet().stream()
            .filter(key -> key.endsWith(".seen"))
            .sorted()
            .limit(limit)
            .collect(Collectors.toList());
    }
}
`,
};
