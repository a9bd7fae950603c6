import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../src/engine/classify';
import { Engine, type Outcome } from '../../src/engine/engine';
import { createPolicy } from '../../src/engine/policy/policy';
import { emptyView } from '../../src/engine/project/view';
import { grammarsFromDist } from '../../src/host/node/grammars';

/** Two declarations whose names mean something only inside of their own type; a brace left open joins them. */
const sources: Readonly<Record<string, string>> = {
  'src/Stores.java':
    'final class Ports {\n    private static final String TAG = "Ports";\n    private SharedPreferences store;\n' +
    '    void keep(String accessToken) {\n        if (accessToken != null) {\n' +
    '            store.edit().putString("a", accessToken).apply();\n        }\n        Log.d(TAG, "kept " + accessToken);\n    }\n}\n\n' +
    'final class Routes {\n    private static final String TAG = "Routes";\n    private SharedPreferences store;\n' +
    '    void keep(String accessToken) {\n        store.edit().putString("a", accessToken).apply();\n' +
    '        Log.d(TAG, "kept " + accessToken);\n    }\n}\n',
  'src/Stores.kt':
    'class Ports(private val context: Context) {\n    private val store = context.getSharedPreferences("a", 0)\n' +
    '    fun keep(accessToken: String) {\n        if (accessToken.isNotEmpty()) {\n' +
    '            store.edit().putString("a", accessToken).apply()\n        }\n        Log.d(TAG, "kept $accessToken")\n    }\n}\n\n' +
    'class Routes(private val store: SharedPreferences) {\n    fun keep(accessToken: String) {\n' +
    '        store.edit().putString("a", accessToken).apply()\n        Log.d("Routes", "kept $accessToken")\n    }\n}\n',
  'src/Stores.swift':
    'final class Ports {\n    private let store = UserDefaults.standard\n    func keep(accessToken: String) {\n' +
    '        if !accessToken.isEmpty {\n            store.set(accessToken, forKey: "a")\n        }\n' +
    '        print("kept \\(accessToken)")\n    }\n}\n\n' +
    'final class Routes {\n    private let store = UserDefaults.standard\n    func keep(accessToken: String) {\n' +
    '        store.set(accessToken, forKey: "a")\n        print("kept \\(accessToken)")\n    }\n}\n',
  'src/stores.ts':
    "import AsyncStorage from '@react-native-async-storage/async-storage';\n\nexport class Ports {\n" +
    '  private store = AsyncStorage;\n  keep(accessToken: string) {\n    if (accessToken) {\n' +
    "      this.store.setItem('a', accessToken);\n    }\n    console.log(`kept ${accessToken}`);\n  }\n}\n\n" +
    "export class Routes {\n  private store = AsyncStorage;\n  keep(accessToken: string) {\n    this.store.setItem('a', accessToken);\n" +
    '    console.log(`kept ${accessToken}`);\n  }\n}\n',
  'lib/stores.dart':
    'class Ports {\n  Ports(this.store);\n  final SharedPreferences store;\n  void keep(String accessToken) {\n' +
    "    if (accessToken.isNotEmpty) {\n      store.setString('a', accessToken);\n    }\n    print('kept $accessToken');\n  }\n}\n\n" +
    "class Routes {\n  final SharedPreferences store;\n  void keep(String accessToken) {\n    store.setString('a', accessToken);\n    print('kept $accessToken');\n  }\n}\n",
  'src/Stores.m':
    '@implementation Ports\n- (void)keep:(NSString *)accessToken {\n    NSUserDefaults *store = [NSUserDefaults standardUserDefaults];\n' +
    '    if (accessToken) {\n        [store setObject:accessToken forKey:@"a"];\n    }\n    NSLog(@"kept %@", accessToken);\n}\n@end\n\n' +
    '@implementation Routes\n- (void)keep:(NSString *)accessToken {\n    NSUserDefaults *store = [NSUserDefaults standardUserDefaults];\n' +
    '    [store setObject:accessToken forKey:@"a"];\n    NSLog(@"kept %@", accessToken);\n}\n@end\n',
};

/** One slip: a sign goes, a line, or the end of a block and of what it stands in; or a sign comes that opens or closes something. */
interface Slip {
  readonly at: number;
  readonly what: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  what: fc.constantFrom('sign', 'line', 'end', 'end', '{', '}', '"', '(', ')', "'", '\n', 'x'),
});

function slipped(text: string, { at, what }: Slip): string {
  const goes = { sign: /[{}"'()[\]@;]/g, line: /.*\n/g, end: /\}\s*(?:\}\s*|@end\s*)+/g }[what];
  const places = goes ? [...text.matchAll(goes)] : [];
  const { index: place = Math.floor(at * text.length), 0: gone = '' } = places[Math.floor(at * places.length)] ?? {};
  return text.slice(0, place) + (goes ? '' : what) + text.slice(place + gone.length);
}

describe('an open document', () => {
  let engine: Engine;
  let another: Engine;
  before(async () => {
    engine = await Engine.create(grammarsFromDist);
    another = await Engine.create(grammarsFromDist);
  });

  function check(path: string, text: string, by = engine): Promise<Outcome> {
    const document = { path, language: languageOf(path), role: 'ships' as const, text };
    return by.check(document, { policy: createPolicy(), project: emptyView, now: new Date('2026-11-25') });
  }

  for (const [path, source] of Object.entries(sources)) {
    it(`is checked as if it was new after each slip of the keys, and once they are mended: ${path}`, async function () {
      this.timeout(60_000);
      const fresh = await check(path, source);
      assert.deepEqual(fresh.findings.map(({ rule }) => rule).sort(), [
        'insecure-storage',
        'insecure-storage',
        'secret-in-log',
        'secret-in-log',
      ]);
      await fc.assert(
        fc.asyncProperty(fc.array(slip, { minLength: 2, maxLength: 6 }), async (slips) => {
          engine.open(path);
          try {
            await check(path, source);
            let text = source;
            for (const each of slips) {
              text = slipped(text, each);
              assert.deepEqual(await check(path, text), await check(path, text, another));
            }
            assert.deepEqual(await check(path, source), fresh);
          } finally {
            engine.close(path);
          }
        }),
        { numRuns: 40, seed: 20261130 },
      );
    });
  }

  it('is read as if it was new where the parser would read it otherwise on top of what stood there', async () => {
    const path = 'src/Ports.kt';
    const before =
      'class Ports(private val store: SharedPreferences) {\n    fun read(id: String): String {\n' +
      '        val request = Request.Builder().url(id).build()\n        http.newCall(request).execute().use { response ->\n' +
      '            val json = JSONObject(response.body!!.string())\n';
    const after =
      '            return json.getString("id")\n        }\n    }\n    fun keep(accessToken: String) {\n' +
      '        store.edit().putString("a", accessToken).apply()\n    }\n}\n';
    const typed = '            when (json.optInt("kind")) {\n';
    engine.open(path);
    try {
      for (let length = 0; length <= typed.length; length++) {
        const text = before + typed.slice(0, length) + after;
        assert.deepEqual(await check(path, text), await check(path, text, another), typed.slice(0, length));
      }
    } finally {
      engine.close(path);
    }
  });

  it('forgets what a name meant while a brace was open', async () => {
    const path = 'src/Stores.java';
    const source = sources[path] ?? '';
    const swallowed = source
      .replace('    }\n}\n\nfinal', 'final')
      .replace('    private static final String TAG = "Routes";\n', '');
    engine.open(path);
    await check(path, source);
    const kept = [await check(path, swallowed), await check(path, source)];
    engine.close(path);
    assert.deepEqual(kept, [await check(path, swallowed), await check(path, source)]);
  });
});
