import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf, roleOf } from '../../../src/engine/classify';
import { Engine, type Outcome } from '../../../src/engine/engine';
import { createPolicy } from '../../../src/engine/policy/policy';
import { defaultSettings } from '../../../src/engine/policy/settings';
import { WantedSearch } from '../../../src/engine/project/wanted';
import { Project, type Analyst } from '../../../src/engine/project/project';
import { grammarsFromDist } from '../../../src/host/node/grammars';

const policy = createPolicy({
  ...defaultSettings,
  hosts: { own: [], pinned: ['api.harbor.example'], local: [] },
});
const now = new Date('2026-11-25');

/** Checks the texts of a map, in this thread; open files keep their syntax trees as in an editor. */
class MapAnalyst implements Analyst {
  /** Called before each check: tests stop an update in the middle. */
  onCheck: () => void = () => undefined;

  constructor(
    private readonly engine: Engine,
    readonly texts: ReadonlyMap<string, string>,
    keepsTrees: boolean,
  ) {
    if (keepsTrees) for (const path of Object.keys(files)) engine.open(path);
  }

  async check(path: string, given: Readonly<Record<string, readonly never[]>>, wanted: readonly string[]) {
    this.onCheck();
    const text = this.texts.get(path);
    if (text === undefined) return undefined;
    const document = { path, language: languageOf(path), role: roleOf(path), text };
    const project = { lookup: (key: string) => given[key] ?? [] };
    return this.engine.check(document, { policy, project, wanted, now });
  }

  mentioning(paths: readonly string[], words: readonly string[]): Promise<readonly string[]> {
    const search = new WantedSearch(words);
    const defines = (text: string): boolean => search.isIn({ bytes: new TextEncoder().encode(text), text: () => text });
    return Promise.resolve(paths.filter((path) => defines(this.texts.get(path) ?? '')));
  }
}

/** Each file as several texts that it may have; together they move, rename, chain and drop what others use. */
const files: Readonly<Record<string, readonly string[]>> = {
  'app/Keys.kt': [
    'object Keys {\n    const val TOKEN_KEY = "access_token"\n    const val BASE = "http://shop.example/token"\n}\n',
    'object Keys {\n    const val TOKEN_KEY = "theme"\n    const val BASE = "https://shop.example/token"\n}\n',
    'object Keys {\n    const val TOKEN_KEY = Names.TOKEN_NAME\n    const val BASE = Names.HOST\n}\n',
    'object Keys {\n    const val OTHER = "access_token"\n}\n',
    '\n\n// moved down\nobject Keys {\n    const val TOKEN_KEY = "access_token"\n}\n',
    'object Keys {\n    const val TOKEN_KEY = "broken\n',
  ],
  'app/Names.kt': [
    'object Names {\n    const val TOKEN_NAME = "refresh_token"\n    const val HOST = "http://shop.example/x"\n}\n',
    'object Names {\n    const val TOKEN_NAME = "colour"\n    const val HOST = "https://shop.example/x"\n}\n',
    'object Names {\n    const val TOKEN_NAME = Keys.TOKEN_KEY\n}\n',
    'object Keys {\n    const val TOKEN_KEY = "password"\n}\n',
  ],
  'app/Store.kt': [
    'class Store(context: Context) {\n    private val preferences = context.getSharedPreferences("a", 0)\n' +
      '    fun save(value: String) {\n        preferences.edit().putString(Keys.TOKEN_KEY, value).apply()\n    }\n}\n',
    'class Store(context: Context) {\n    private val preferences = context.getSharedPreferences("a", 0)\n' +
      '    fun save(value: String) {\n        preferences.edit().putString(Names.TOKEN_NAME, value).apply()\n    }\n}\n',
    'class Store(private val preferences: SharedPreferences) {\n' +
      '    fun save(token: String) = preferences.edit().putString("x", token).apply()\n}\n',
    'val request = Request.Builder().url(Keys.BASE).build()\nval token = request\n',
  ],
  'app/Vault.kt': [
    'class Vault(private val preferences: SharedPreferences) {\n' +
      '    fun keep(name: String, value: String) = preferences.edit().putString(name, value).apply()\n' +
      '    fun current() = preferences.getString("session_token", null)\n}\n',
    'class Vault(private val preferences: SharedPreferences) {\n' +
      '    fun keep(name: String, value: String) = preferences.edit().putString(name, encrypt(value)).apply()\n}\n',
    '\n\nclass Vault(private val preferences: SharedPreferences) {\n' +
      '    fun store(value: String, name: String) = preferences.edit().putString(name, value).apply()\n' +
      '    fun current() = preferences.getString("theme", null)\n}\n',
    'class Vault(private val keep: Keep) {\n    fun keep(name: String, value: String) = keep(name, value)\n}\n',
  ],
  'app/SignIn.kt': [
    'class SignIn(private val vault: Vault) {\n    fun done(accessToken: String) = vault.keep("a", accessToken)\n}\n',
    'class SignIn(private val vault: Vault) {\n    fun done(accessToken: String) {\n        vault.store(accessToken, "a")\n' +
      '        Log.d("a", vault.current())\n    }\n}\n',
    'class SignIn(private val vault: Vault) {\n    fun done(name: String) = vault.keep("session_token", name)\n}\n',
  ],
  'app/src/main/AndroidManifest.xml': [
    '<manifest><application android:networkSecurityConfig="@xml/network" /></manifest>\n',
    '<manifest><application android:networkSecurityConfig="@xml/other" /></manifest>\n',
    '<manifest><application android:usesCleartextTraffic="true" /></manifest>\n',
  ],
  'app/src/main/res/xml/network.xml': [
    '<network-security-config><domain-config><domain includeSubdomains="true">harbor.example</domain>' +
      '<pin-set><pin digest="SHA-256">x=</pin></pin-set></domain-config></network-security-config>\n',
    '<network-security-config><domain-config><domain>harbor.example</domain></domain-config></network-security-config>\n',
  ],
  'app/Api.kt': [
    'val api = "https://api.harbor.example/v1"\n',
    'val pinner = CertificatePinner.Builder().add("api.harbor.example", "sha256/x=").build()\n' +
      'val api = "https://api.harbor.example/v1"\n',
    'val api = "https://elsewhere.example/v1"\n',
  ],
  'src/keys.ts': [
    "export const TOKEN_ENTRY = 'access_token';\n",
    "export const TOKEN_ENTRY = 'theme';\n",
    'export const TOKEN_ENTRY = OTHER_ENTRY;\n',
  ],
  'src/more.ts': ["export const OTHER_ENTRY = 'session_token';\n", "export const TOKEN_ENTRY = 'colour';\n"],
  'src/store.ts': [
    "import AsyncStorage from '@react-native-async-storage/async-storage';\nimport { TOKEN_ENTRY } from './keys';\n" +
      'export const save = (value: string) => AsyncStorage.setItem(TOKEN_ENTRY, value);\n',
    "import AsyncStorage from '@react-native-async-storage/async-storage';\nimport { TOKEN_ENTRY as key } from './keys';\n" +
      'export const save = (value: string) => AsyncStorage.setItem(key, value);\n',
  ],
  'ios/Keys.swift': [
    'enum Keys {\n    static let tokenKey = "access_token"\n}\n',
    'enum Keys {\n    static let tokenKey = "theme"\n}\n',
  ],
  'ios/Store.swift': [
    'func save(value: String) {\n    UserDefaults.standard.set(value, forKey: Keys.tokenKey)\n}\n',
    'func save(value: String) {\n    UserDefaults.standard.set(value, forKey: Other.tokenKey)\n}\n',
  ],
};

/** One change: a file gets one of its texts, or is removed; with `stopAfter`, its update is stopped after some checks. */
interface Step {
  readonly path: string;
  readonly text: string | undefined;
  readonly stopAfter: number | undefined;
}

const step: fc.Arbitrary<Step> = fc.constantFrom(...Object.keys(files)).chain((path) =>
  fc.record({
    path: fc.constant(path),
    text: fc.option(fc.constantFrom(...(files[path] ?? [])), { nil: undefined, freq: 6 }),
    stopAfter: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 3 }),
  }),
);

const start: fc.Arbitrary<[string, string | undefined][]> = fc.tuple(
  ...Object.entries(files).map(([path, texts]) =>
    fc
      .option(fc.constantFrom(...texts), { nil: undefined, freq: 8 })
      .map((text): [string, string | undefined] => [path, text]),
  ),
);

/** What somebody sees of a project; what it took to find out does not count. */
function seen(project: Project): Record<string, unknown> {
  const visible = ({ findings, suppressed, problems }: Outcome) => ({ findings, suppressed, problems });
  return Object.fromEntries(
    [...project.paths].sort().map((path) => {
      const outcome = project.outcome(path);
      return [path, outcome ? visible(outcome) : 'none'];
    }),
  );
}

class Stopped extends Error {}

/** Tells the project of one change; stopped where the step says so. */
async function tell(project: Project, analyst: MapAnalyst, path: string, stopAfter: number | undefined): Promise<void> {
  const controller = new AbortController();
  let checks = 0;
  analyst.onCheck = () => {
    if (stopAfter !== undefined && checks++ >= stopAfter) controller.abort(new Stopped());
  };
  try {
    await project.update([path], { signal: controller.signal });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  analyst.onCheck = () => undefined;
}

describe('a project under random edits', () => {
  let kept: Engine;
  let fresh: Engine;
  before(async () => {
    kept = await Engine.create(grammarsFromDist);
    fresh = await Engine.create(grammarsFromDist);
  });

  async function scan(texts: ReadonlyMap<string, string>): Promise<Record<string, unknown>> {
    const project = new Project(new MapAnalyst(fresh, texts, false));
    await project.update([...texts.keys()].sort());
    return seen(project);
  }

  it('shows what a fresh scan of the same files shows, whatever came before', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(start, fc.array(step, { minLength: 1, maxLength: 8 }), async (first, steps) => {
        const texts = new Map(first.filter((entry): entry is [string, string] => entry[1] !== undefined));
        const analyst = new MapAnalyst(kept, texts, true);
        const project = new Project(analyst);
        await project.update([...texts.keys()]);
        for (const { path, text, stopAfter } of steps) {
          if (text === undefined) texts.delete(path);
          else texts.set(path, text);
          await tell(project, analyst, path, stopAfter);
        }
        // An update that was stopped is asked for again, as its caller must.
        await project.update(steps.filter(({ stopAfter }) => stopAfter !== undefined).map(({ path }) => path));
        assert.deepEqual(seen(project), await scan(texts));
      }),
      { numRuns: 150, seed: 20261125 },
    );
  });

  it('finds something at all in these files', async () => {
    const texts = new Map(Object.entries(files).map(([path, [text = '']]) => [path, text]));
    const rules = Object.values(await scan(texts)).flatMap((one) => (one as Outcome).findings.map(({ rule }) => rule));
    assert.ok(rules.includes('insecure-storage'));
    assert.ok(!rules.includes('missing-pinning'), 'the config of the manifest pins the host');
    texts.delete('app/src/main/AndroidManifest.xml');
    const without = Object.values(await scan(texts)).flatMap((one) =>
      (one as Outcome).findings.map(({ rule }) => rule),
    );
    assert.ok(without.includes('missing-pinning'), 'a config that no manifest names pins nothing');
  });

  it('checks again only what depends on a change', async () => {
    const texts = new Map(Object.entries(files).map(([path, [text = '']]) => [path, text]));
    const project = new Project(new MapAnalyst(fresh, texts, false));
    await project.update([...texts.keys()]);
    texts.set('ios/Keys.swift', files['ios/Keys.swift']?.[1] ?? '');
    const touched = await project.update(['ios/Keys.swift']);
    assert.deepEqual([...touched].sort(), ['ios/Keys.swift', 'ios/Store.swift']);
    assert.deepEqual([...new Set(project.lastEvaluated)].sort(), ['ios/Keys.swift', 'ios/Store.swift']);
  });
});
