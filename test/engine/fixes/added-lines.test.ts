import assert from 'node:assert/strict';
import { addedLine } from '../../../src/engine/fixes/added-lines';
import type { AddedLine } from '../../../src/engine/finding';
import { checkFiles } from '../../support/check';
import { applyEdits } from '../../support/edits';

const holder = "const key = 'abc';";
const value = { start: 13, end: 16 };

/** A text after a line was added to it; undefined where it cannot take it. */
function added(text: string, line: Omit<AddedLine, 'path'>): string | undefined {
  const edits = addedLine({ path: '.env.local', ...line }, text, holder);
  return edits && applyEdits(text, edits);
}

describe('a line that a fix adds to a file', () => {
  it('goes to its end, with the line ends that the file has', () => {
    assert.equal(added('', { text: 'KEY=', value }), 'KEY=abc\n');
    assert.equal(added('A=1', { text: 'KEY=', value }), 'A=1\nKEY=abc\n');
    assert.equal(added('A=1\r\n', { text: 'KEY=', value }), 'A=1\r\nKEY=abc\r\n');
  });

  it('is not added twice, nor where another does as well', () => {
    assert.equal(added('KEY=abc\n', { text: 'KEY=', value }), 'KEY=abc\n');
    assert.equal(added('.env*\n', { text: '.env.local', unless: ['.env*'] }), '.env*\n');
  });

  it('never takes the place of one that is there', () => {
    assert.equal(added('KEY = other\n', { text: 'KEY=', value }), undefined);
    assert.equal(added('KEYS=1\n', { text: 'KEY=', value }), 'KEYS=1\nKEY=abc\n');
  });
});

describe('the move of a key to build time', () => {
  const key = ['AIzaSy', 'Kq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2'].join('');

  it('adds the key to a file that Git ignores, and holds no value itself', async () => {
    const { findings } = await checkFiles(
      new Map([
        ['apps/harbor/package.json', '{ "dependencies": { "expo": "53.0.0" } }'],
        ['apps/harbor/src/a.ts', `export const mapsApiKey = '${key}';\n`],
      ]),
    );
    const fix = findings[0]?.fixes.find(({ id }) => id === 'move-to-build');
    assert.deepEqual(
      fix?.edits.map(({ newText }) => newText),
      ["process.env.EXPO_PUBLIC_MAPS_API_KEY ?? ''"],
    );
    assert.deepEqual(
      fix.lines?.map(({ path, text }) => `${path}: ${text}`),
      ['apps/harbor/.gitignore: .env*.local', 'apps/harbor/.env.local: EXPO_PUBLIC_MAPS_API_KEY='],
    );
    assert.ok(!JSON.stringify(fix).includes(key));
  });

  it('writes what the secrets plugin of Gradle reads, in code and in a manifest', async () => {
    const files = new Map([
      ['settings.gradle', "include ':app'\n"],
      [
        'app/build.gradle',
        "plugins {\n  id 'com.google.android.libraries.mapsplatform.secrets-gradle-plugin'\n}\nandroid {\n  namespace 'com.a'\n  buildFeatures { buildConfig true }\n}\n",
      ],
      ['app/src/main/java/A.kt', `package com.a.maps\n\nimport java.io.File\n\nval mapsKey = "${key}"\n`],
      [
        'app/src/main/AndroidManifest.xml',
        `<manifest><application><meta-data android:name="com.google.android.geo.API_KEY" android:value="${key}" /></application></manifest>\n`,
      ],
    ]);
    const { findings } = await checkFiles(files);
    const fixes = findings.flatMap((finding) => finding.fixes.filter(({ id }) => id === 'move-to-build'));
    const texts = fixes.map((fix) => fix.edits.map(({ newText }) => newText));
    assert.deepEqual(texts, [['${GOOGLE_API_KEY}'], ['\nimport com.a.BuildConfig', 'BuildConfig.MAPS_KEY']]);
    assert.deepEqual(
      fixes.map(({ lines = [] }) => lines.map(({ path, text }) => `${path}: ${text}`)),
      [
        ['.gitignore: local.properties', 'local.properties: GOOGLE_API_KEY='],
        ['.gitignore: local.properties', 'local.properties: MAPS_KEY='],
      ],
    );
  });

  it('is not offered outside of such an app, in tests, or for a key that must not ship', async () => {
    const { findings } = await checkFiles(
      new Map([
        ['package.json', '{ "dependencies": { "react-native": "0.80.0" } }'],
        ['src/a.ts', `export const mapsApiKey = '${key}';\n`],
        ['harbor/package.json', '{ "dependencies": { "expo": "53.0.0" } }'],
        ['harbor/__tests__/a.ts', `export const mapsApiKey = '${key}';\n`],
        ['harbor/src/b.ts', `export const key = '${['sk_live_', 'Vq7nTzR2wLkXh48NcPy1bDsG'].join('')}';\n`],
      ]),
    );
    assert.equal(findings.length, 3);
    assert.ok(findings.every(({ fixes }) => fixes.every(({ id }) => id !== 'move-to-build')));
  });
});
