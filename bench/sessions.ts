import type { Language } from '../src/engine/document';

/** What a person does in one file: text typed key by key, keys taken back. Unclosed quotes and braces come with the typing. */
export interface Session {
  readonly language: Language;
  readonly path: string;
  /** One unit of the file; `N` is replaced by its number. Repeated until the file has 2,000 lines. */
  readonly unit: string;
  /** Typed one after the other at the end of a function in the middle of the file; a number takes back so many keys. */
  readonly strokes: readonly (string | number)[];
}

const kotlin: Session = {
  language: 'kotlin',
  path: 'app/src/main/java/com/acme/Screen.kt',
  unit: `class ScreenN(private val api: Api, private val preferences: SharedPreferences) {
    private val title = "Departures N"

    fun load(stop: String, onDone: (List<Departure>) -> Unit) {
        val request = Request.Builder().url("https://api.acme.com/stops/$stop").build()
        api.call(request) { answer ->
            val departures = answer.items.filter { it.line != null }.map { Departure(it.line, it.time) }
            Log.d(TAG, "loaded \${departures.size} of $stop")
            onDone(departures)
        }
    }

    fun remember(language: String) {
        preferences.edit().putString("language", language).apply()
    }
}
`,
  strokes: [
    '        val token = api.session.accessToken\n',
    '        preferences.edit().putString("access_token", token).apply()\n',
    '        Log.d(TAG, "signed in with $token")\n',
    30,
    'as ${api.user.name}")\n',
    '        if (token.isEmpty()) {\n            throw IllegalStateException("no token")\n        }\n',
    '        api.call(Request.Builder().url("http://static.acme.com/news").build()) { news ->\n            show(news)\n        }\n',
    120,
    '        val key = "sk_" + "test_4eC39HqLyjWDarjtT1zdp7dc"\n',
    60,
    '        val names = listOf("a", "b").joinToString { "<$it>" }\n',
  ],
};

const swift: Session = {
  language: 'swift',
  path: 'Sources/Screen.swift',
  unit: `final class ScreenN {
    private let api: Api
    private let defaults = UserDefaults.standard

    init(api: Api) {
        self.api = api
    }

    func load(stop: String, onDone: @escaping ([Departure]) -> Void) {
        guard let url = URL(string: "https://api.acme.com/stops/\\(stop)") else { return }
        api.call(url) { answer in
            let departures = answer.items.filter { $0.line != nil }.map { Departure(line: $0.line, time: $0.time) }
            print("loaded \\(departures.count) of \\(stop)")
            onDone(departures)
        }
    }

    func remember(language: String) {
        defaults.set(language, forKey: "language")
    }
}
`,
  strokes: [
    '        let token = api.session.accessToken\n',
    '        defaults.set(token, forKey: "access_token")\n',
    '        print("signed in with \\(token)")\n',
    26,
    'as \\(api.user.name)")\n',
    '        if token.isEmpty {\n            fatalError("no token")\n        }\n',
    '        api.call(URL(string: "http://static.acme.com/news")!) { news in\n            show(news)\n        }\n',
    110,
    '        let key = "sk_" + "test_4eC39HqLyjWDarjtT1zdp7dc"\n',
    60,
    '        let names = ["a", "b"].map { "<\\($0)>" }.joined()\n        switch names { case "": break; default: show(names) }\n',
  ],
};

const typescript: Session = {
  language: 'tsx',
  path: 'src/Screen.tsx',
  unit: `export function ScreenN({ api, stop }: Props) {
  const [departures, setDepartures] = useState<Departure[]>([]);

  async function load() {
    const answer = await fetch(\`https://api.acme.com/stops/\${stop}\`, { headers: { Accept: 'application/json' } });
    const items = (await answer.json()) as Departure[];
    setDepartures(items.filter((item) => item.line !== undefined).map(({ line, time }) => ({ line, time })));
    console.log(\`loaded \${items.length} of \${stop}\`);
  }

  async function remember(language: string) {
    await AsyncStorage.setItem('language', language);
  }

  return <List items={departures} onRefresh={() => load()} onChoose={(item) => remember(item.line)} />;
}
`,
  strokes: [
    '    const token = api.session.accessToken;\n',
    "    await AsyncStorage.setItem('access_token', token);\n",
    '    console.log(`signed in with ${token}`);\n',
    26,
    'as ${api.user.name}`);\n',
    "    if (token === '') {\n      throw new Error('no token');\n    }\n",
    "    const news = await fetch('http://static.acme.com/news').then((response) => response.json());\n",
    95,
    "    const key = 'sk_' + 'test_4eC39HqLyjWDarjtT1zdp7dc';\n",
    56,
    '    const names = [1, 2].map((one) => <Text key={one}>{`<${one}>`}</Text>);\n    return names.length > 0 ? names : null;\n',
  ],
};

/** One session for each language. */
export const sessions: readonly Session[] = [kotlin, swift, typescript];
