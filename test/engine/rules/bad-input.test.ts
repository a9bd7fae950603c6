import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../../src/engine/document';
import type { Finding } from '../../../src/engine/finding';
import { createPolicy } from '../../../src/engine/policy/policy';
import { emptyView } from '../../../src/engine/project/view';
import { readCases } from '../../support/cases';
import { testEngine } from '../../support/engine';

const endings: Record<Language, string> = {
  kotlin: 'kt', java: 'java', swift: 'swift', objc: 'm', dart: 'dart', typescript: 'ts', tsx: 'tsx', javascript: 'js', ruby: 'rb', xml: 'xml', plist: 'plist', json: 'json', yaml: 'yml',
  toml: 'toml', properties: 'properties', dotenv: 'env', npmrc: 'npmrc', netrc: 'netrc', xcconfig: 'xcconfig', pbxproj: 'pbxproj',
  strings: 'strings', groovy: 'gradle', shell: 'sh', dockerfile: 'dockerfile', c: 'cpp', keystore: 'p12', text: 'txt',
}; // prettier-ignore
const languages = Object.keys(endings) as Language[];

let parsed = 0;

async function check(language: Language, text: string): Promise<readonly Finding[]> {
  const engine = await testEngine();
  const document = { path: `src/Input.${endings[language]}`, language, role: 'ships' as const, text };
  const outcome = await engine.check(document, { policy: createPolicy(), project: emptyView });
  if (outcome.parsed) parsed++;
  for (const { span } of outcome.findings)
    assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
  return outcome.findings;
}

/** Opens every gate, so that the rest is really parsed. */
const bait =
  'token password putString( Log.d( UserDefaults .set( setItem( console.log( print( http:// url TrustManager checkServerTrusted useCredential didReceive sk_live_ usesCleartextTraffic NSAllowsArbitraryLoads rejectUnauthorized';

const inputs: Record<string, string> = {
  'an empty text': '',
  'white space only': ' \t\r\n\u2028\uFEFF\n',
  'a lone surrogate': 'val a = "\uD800" // token\n',
  'control characters': Array.from({ length: 4000 }, (_, index) => String.fromCharCode(index % 32)).join(''),
  'binary bytes read as text': Array.from({ length: 20_000 }, (_, index) =>
    String.fromCharCode((index * 7919) % 256),
  ).join(''),
  'five thousand open brackets': `${'('.repeat(5000)}token`,
  'five thousand braces, closed': `${'{'.repeat(5000)}${'}'.repeat(5000)}`,
  'five thousand lists in a list': `val a = ${'['.repeat(5000)}1${']'.repeat(5000)}`,
  'five thousand calls in a call': `val a = ${'f('.repeat(5000)}"token"${')'.repeat(5000)}`,
  'five thousand members of a member': `val a = token${'.b'.repeat(5000)}`,
  'five thousand joined texts': `val a = ${'"x" + '.repeat(5000)}token`,
  'five thousand branches': `${'if (a) { x() } else '.repeat(5000)}{ y() }`,
  'five thousand elements in an element': '<a token="x">'.repeat(5000),
  'quotes that never close': '"token \' ` """ #" ${ \\('.repeat(200),
  'comments that never close': '/* token <!-- // '.repeat(500),
  'one line of a megabyte': `val a = "${'x'.repeat(1_000_000)}" // token`,
  'one line of 150 kilobytes of code': 'a(b,c);'.repeat(20_000),
  'fifty thousand joined texts': `val a = ${'"x" + '.repeat(50_000)}token`,
  'twenty thousand sums': `val a = ${'b - '.repeat(20_000)}token`,
  'twenty thousand negations': `val a = ${'!'.repeat(20_000)}token`,
  'two thousand choices': `val a = ${'b ? c : '.repeat(2000)}token`,
  'five thousand types in a type': `val a: ${'List<'.repeat(5000)}String${'>'.repeat(5000)} = token`,
  'five thousand classes in a class': 'class A { '.repeat(5000),
  'five thousand functions in a function': 'fun a() { '.repeat(5000),
  'five thousand closures in a closure': 'f { '.repeat(5000),
  'five thousand properties in a property': '{"a":'.repeat(5000),
};

describe('bad input', () => {
  for (const [name, text] of Object.entries(inputs)) {
    it(`${name} is checked in every language without an error`, async function () {
      this.timeout(180_000);
      for (const language of languages) await check(language, `${text}\n// ${bait}\n`);
    });
  }

  it('token soup is checked without an error', async function () {
    this.timeout(120_000);
    const tokens = fc.constantFrom(
      ...[
        'class',
        'fun',
        'func',
        'function',
        'val',
        'let',
        'const',
        'var',
        'if',
        'else',
        'guard',
        'when',
        'switch',
        'case',
        'for',
        'in',
        'while',
        'return',
        'throw',
        'try',
        'catch',
      ],
      ...[
        'object',
        'companion',
        'enum',
        'struct',
        'extension',
        'import',
        'init',
        'get',
        'set',
        'didSet',
        '@A',
        '#if',
        '#endif',
        'async',
        'await',
        'by',
        'is',
        'as',
        'new',
        '=>',
        '->',
        '?:',
        '??',
      ],
      ...[
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        '<',
        '>',
        '.',
        ',',
        ':',
        ';',
        '=',
        '==',
        '+',
        '+=',
        '!',
        '!!',
        '?',
        '?.',
        '$',
        '\\(',
        '${',
        '"',
        "'",
        '`',
        '"""',
        '//',
        '/*',
        '*/',
        '\n',
        '$0',
        'it',
        '_',
      ],
      ...[
        'token',
        'password',
        'prefs.edit()',
        '.putString("token", token)',
        'Log.d("a", token)',
        'print(token)',
        'X509TrustManager',
        'checkServerTrusted',
        '.useCredential',
        'URLAuthenticationChallenge',
      ],
    );
    parsed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(tokens, { minLength: 1, maxLength: 80 }),
        fc.constantFrom(...languages),
        async (soup, language) => {
          await check(language, `${soup.join(' ')}\n// ${bait}\n`);
        },
      ),
      { numRuns: 1500 },
    );
    assert.ok(parsed >= 500, `only ${String(parsed)} of them were parsed`);
  });

  it('a case cut off anywhere, or with a piece missing, is checked without an error', async function () {
    this.timeout(120_000);
    const sources = readCases()
      .flatMap(({ files }) => [...files])
      .filter(([path]) => /\.(?:kt|swift|tsx?|xml|plist|json)$/.test(path));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(40),
        async ([path, text], at, length) => {
          const language = languages.find((each) => path.endsWith(`.${endings[each]}`)) ?? 'text';
          const start = Math.floor(at * text.length);
          await check(
            language,
            length === 0 ? text.slice(0, start) : text.slice(0, start) + text.slice(start + length),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a fault beside broken code is still found', async () => {
    const broken = 'fun broken() {\n    val x = foo(\n}\n\nfun fine(token: String) {\n    Log.d("A", token)\n}\n';
    assert.ok((await check('kotlin', broken)).some(({ rule }) => rule === 'secret-in-log'));
    const swift = 'func broken( {\n}\n\nfunc fine(token: String) {\n    print(token)\n}\n';
    assert.ok((await check('swift', swift)).some(({ rule }) => rule === 'secret-in-log'));
    const script = 'function broken( {\n}\n\nfunction fine(token) {\n  console.log(token);\n}\n';
    assert.ok((await check('javascript', script)).some(({ rule }) => rule === 'secret-in-log'));
  });
});
