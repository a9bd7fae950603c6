/** Files of 2,000 lines as an app has them, the same at every run: models, clients, stores, screens. */

/** The languages whose keystrokes are replayed. */
export type Typed = 'kotlin' | 'swift' | 'typescript';

const lineCount = 2_000;

const things = 'Ticket Port Route Cabin Meal Vehicle Invoice Voucher Crew Berth Season Notice Refund Parcel Gate'.split(
  ' ',
);
const fields = 'title code place price seats opens closes owner state colour weight length'.split(' ');

/** Some fields for the thing of this number: not the same ones for each. */
function fieldsOf(index: number): string[] {
  return Array.from(
    { length: 3 + (index % 4) },
    (_, step) => fields[(index * 5 + step * 7) % fields.length] ?? 'title',
  );
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const kotlin = (name: string, own: readonly string[]): string => `
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
`;

const swift = (name: string, own: readonly string[]): string => `
/// What the app knows of a ${lower(name)}.
struct ${name}: Codable, Identifiable {
    let id: String
${own.map((field) => `    var ${field}: String`).join('\n')}
}

final class ${name}Client {
    private let session: URLSession
    private let tokens: TokenStore

    init(session: URLSession = .shared, tokens: TokenStore) {
        self.session = session
        self.tokens = tokens
    }

    func load(id: String) async throws -> ${name} {
        guard let url = URL(string: "https://api.harbor.example/${lower(name)}s/\\(id)") else {
            throw ClientError.badAddress(id)
        }
        var request = URLRequest(url: url)
        request.setValue("Bearer \\(try tokens.accessToken())", forHTTPHeaderField: "Authorization")
        let (data, response) = try await session.data(for: request)
        if let http = response as? HTTPURLResponse, http.statusCode != 200 {
            throw ClientError.status(http.statusCode)
        }
        return try JSONDecoder().decode(${name}.self, from: data)
    }
}

final class ${name}Store: ObservableObject {
    @Published private(set) var items: [${name}] = []
    private let defaults = UserDefaults.standard

    func remember(_ item: ${name}) {
        // Only what the list shows without a network.
        defaults.set(item.${own[0] ?? 'id'}, forKey: "\\(item.id).${own[0] ?? 'id'}")
        defaults.set(Date().timeIntervalSince1970, forKey: "\\(item.id).seen")
        items.append(item)
        print("remembered \\(item.id) of \\(items.count)")
    }

    func recent(limit: Int = 20) -> [String] {
        items
            .filter { defaults.double(forKey: "\\($0.id).seen") > 0 }
            .sorted { $0.id < $1.id }
            .prefix(limit)
            .map(\\.id)
    }
}
`;

const typescript = (name: string, own: readonly string[]): string => `
/** What the app knows of a ${lower(name)}. */
export interface ${name} {
  readonly id: string;
${own.map((field) => `  readonly ${field}: string;`).join('\n')}
}

export class ${name}Client {
  constructor(
    private readonly session: SessionStore,
    private readonly base = 'https://api.harbor.example',
  ) {}

  async load(id: string): Promise<${name}> {
    const response = await fetch(\`\${this.base}/${lower(name)}s/\${id}\`, {
      headers: { Authorization: \`Bearer \${await this.session.accessToken()}\` },
    });
    if (!response.ok) {
      throw new Error(\`${lower(name)} \${id}: \${response.status}\`);
    }
    const json = (await response.json()) as Record<string, string>;
    return { id: json.id ?? id, ${own.map((field) => `${field}: json.${field} ?? ''`).join(', ')} };
  }
}

export const ${lower(name)}Store = {
  async remember(item: ${name}): Promise<void> {
    // Only what the list shows without a network.
    await AsyncStorage.setItem(\`${lower(name)}:\${item.id}\`, JSON.stringify({ ${own[0] ?? 'id'}: item.${own[0] ?? 'id'}, seen: Date.now() }));
    console.log('remembered', item.id);
  },

  async recent(limit = 20): Promise<string[]> {
    const keys = await AsyncStorage.getAllKeys();
    return keys
      .filter((key) => key.startsWith('${lower(name)}:'))
      .sort((left, right) => left.localeCompare(right))
      .slice(0, limit)
      .map((key) => key.slice(${lower(name).length + 1}));
  },
};
`;

const languages = {
  kotlin: {
    head: 'package com.example.harbor\n\nimport android.content.Context\nimport android.util.Log\nimport okhttp3.OkHttpClient\nimport okhttp3.Request\n',
    unit: kotlin,
  },
  swift: { head: 'import Foundation\nimport SwiftUI\n', unit: swift },
  typescript: {
    head: "import AsyncStorage from '@react-native-async-storage/async-storage';\nimport type { SessionStore } from './session';\n",
    unit: typescript,
  },
} as const;

/** A file of 2,000 lines, whole declarations only but for the comments that fill it up. */
export function sourceOf(language: Typed): string {
  const { head, unit } = languages[language];
  let text: string = head;
  for (let index = 0; ; index++) {
    const round = Math.floor(index / things.length);
    const name = `${things[index % things.length] ?? 'Thing'}${round === 0 ? '' : round + 1}`;
    const next = text + unit(name, fieldsOf(index));
    if (linesOf(next) > lineCount) break;
    text = next;
  }
  return text + '// ---\n'.repeat(lineCount - linesOf(text));
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}
