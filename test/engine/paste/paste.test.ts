import assert from 'node:assert/strict';
import { languageOf, roleOf } from '../../../src/engine/classify';
import { bundledData } from '../../../src/engine/data';
import { pasteAdvice, type PasteAdvice } from '../../../src/engine/paste/paste';

const key = ['sk_live_', 'Vq7nTzR2wLkXh48NcPy1bDsG'].join('');

/** Pastes `text` at the mark of a document. */
function pasted(path: string, marked: string, text = key): PasteAdvice | undefined {
  const at = marked.indexOf('▮');
  const document = { path, language: languageOf(path), role: roleOf(path), text: marked.replace('▮', '') };
  return pasteAdvice({ document, span: { start: at, end: at }, text, now: new Date('2026-11-20') }, bundledData());
}

/** What the document holds when the safe form is chosen. */
function safe(path: string, marked: string, text = key): string | undefined {
  const advice = pasted(path, marked, text);
  return advice && marked.replace('▮', () => advice.instead);
}

describe('a paste of a secret key', () => {
  for (const [path, marked, wanted] of [
    ['src/pay.ts', 'const key = ▮;', 'const key = sessionToken();'],
    ['src/pay.ts', "const key = '▮';", "const key = '' + sessionToken() + '';"],
    ['src/pay.ts', 'const h = `Bearer ▮`;', 'const h = `Bearer ${sessionToken()}`;'],
    ['app/Pay.kt', 'val key = "▮"', 'val key = "${sessionToken()}"'],
    ['app/Pay.java', 'String key = "▮";', 'String key = "" + sessionToken() + "";'],
    ['App/Pay.swift', 'let key = "▮"', 'let key = "\\(sessionToken())"'],
    ['App/Pay.m', 'NSString *key = @"▮";', 'NSString *key = @"YOUR_STRIPE_SECRET_KEY_STAYS_ON_THE_BACKEND";'],
    ['lib/pay.dart', "const key = '▮';", "const key = '${sessionToken()}';"],
    ['app/build.gradle', 'def key = ▮', 'def key = System.getenv("STRIPE_SECRET_KEY")'],
    ['app/build.gradle.kts', 'val key = "▮"', 'val key = "${System.getenv("STRIPE_SECRET_KEY")}"'],
    ['.github/workflows/ci.yml', '  KEY: ▮', '  KEY: ${{ secrets.STRIPE_SECRET_KEY }}'],
    ['bitrise.yml', '  KEY: ▮', '  KEY: $STRIPE_SECRET_KEY'],
    ['fastlane/Fastfile', 'key = "▮"', 'key = "#{ENV[\'STRIPE_SECRET_KEY\']}"'],
    ['app.json', '{ "key": "▮" }', '{ "key": "YOUR_STRIPE_SECRET_KEY_STAYS_ON_THE_BACKEND" }'],
  ] as const) {
    it(`gets a form that fits ${path}: ${marked}`, () => {
      assert.equal(safe(path, marked), wanted);
    });
  }

  it('says what it is and where it is revoked, and never what it holds', () => {
    const advice = pasted('src/pay.ts', 'const key = ▮;');
    assert.equal(advice?.name, 'Stripe secret key');
    assert.match(advice.revokeUrl ?? '', /^https:\/\/dashboard\.stripe\.com\//);
    assert.ok(!JSON.stringify(advice).includes(key.slice(8)));
  });

  it('keeps what stands around the key', () => {
    const text = `a();\nconst key = '${key}';\nb();\n`;
    assert.equal(safe('src/pay.ts', '▮', text), text.replace(key, "' + sessionToken() + '"));
  });

  it('is told by the names around it, where the form alone says nothing', () => {
    const secret = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
    assert.equal(pasted('src/a.ts', "const commit = '▮';", secret), undefined);
    assert.equal(pasted('src/a.ts', "const agoraCertificate = '▮';", secret)?.format, 'agora-key');
  });
});

describe('a paste of anything else', () => {
  for (const [name, text] of [
    ['a publishable key', ['pk_live_', 'Vq7nTzR2wLkXh48NcPy1bDsG'].join('')],
    ['a placeholder', 'sk_live_YOUR_KEY_HERE'],
    ['code', 'const a = 1;\n'],
    ['a long file', `${key}${' '.repeat(20_001)}`],
  ] as const) {
    it(`is left alone: ${name}`, () => {
      assert.equal(pasted('src/pay.ts', 'const key = ▮;', text), undefined);
    });
  }

  it('is left alone in what a tool makes', () => {
    assert.equal(pasted('node_modules/a/index.js', '▮'), undefined);
  });
});
