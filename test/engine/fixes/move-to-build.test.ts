import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { inRoot } from '../../../scripts/lib/paths';
import type { Fix } from '../../../src/engine/finding';
import { addedLine } from '../../../src/engine/fixes/added-lines';
import { readCases, readTree } from '../../support/cases';
import { checkFiles, type Files } from '../../support/check';
import { applyEdits } from '../../support/edits';

const id = 'move-to-build';

/** What a person gets: every file as it is after the fix, the one with the value too; undefined where a file cannot take its line. */
function moved(files: Files, holder: string, { edits, lines = [] }: Fix): Map<string, string> | undefined {
  const after = new Map(files);
  const all = [...edits];
  for (const line of lines) {
    const added = addedLine(line, files.get(line.path) ?? '', files.get(holder) ?? '');
    if (!added) return undefined;
    all.push(...added);
  }
  for (const path of new Set(all.map((edit) => edit.path))) {
    const own = all.filter((edit) => edit.path === path);
    after.set(path, applyEdits(files.get(path) ?? '', own));
  }
  return after;
}

/** The files after each move that is offered, one after the other; a move that meets somebody's own line is left out. */
async function allMoved(files: Files): Promise<Map<string, string>> {
  let after = new Map(files);
  for (let round = 0; round < 5; round++) {
    // Git ignores the files that hold values: no check reads them.
    const seen = new Map([...after].filter(([path]) => !/(?:local\.properties|Secrets\.xcconfig|\.env)$/.test(path)));
    const { findings } = await checkFiles(seen);
    const next = findings
      .flatMap((finding) => finding.fixes.filter((fix) => fix.id === id).map((fix) => moved(after, finding.path, fix)))
      .find((result) => result !== undefined);
    if (!next) return after;
    after = next;
  }
  return after;
}

describe('the move of a key to build time', () => {
  for (const name of readdirSync(inRoot('test', 'fixtures', 'moves'))) {
    it(`gives in ${name} what a person wrote by hand, and offers nothing where a name is taken`, async () => {
      const given = readCases().find((each) => each.rule === 'publishable-key' && each.name === `bad.${name}`);
      assert.ok(given);
      const after = await allMoved(given.files);
      const expected = new Map([...given.files, ...readTree(inRoot('test', 'fixtures', 'moves', name), '')]);
      assert.deepEqual(Object.fromEntries([...after].sort()), Object.fromEntries([...expected].sort()));
    });
  }

  for (const [why, path, text] of [
    [
      'an entry of the property list',
      'Harbor/Info.plist',
      '<key>GOOGLE_API_KEY</key><string>x</string></dict></plist>',
    ],
    ['another configuration', 'Harbor/Base.xcconfig', 'GOOGLE_API_KEY = x\n'],
    ['a field', 'app/build.gradle.kts', 'defaultConfig { buildConfigField("String", "MAPS_API_KEY", "x") } }'],
    ['a feature that is off', 'app/build.gradle.kts', 'buildFeatures { buildConfig = false } }'],
    ['another variable', 'app/build.gradle.kts', '}\nval localProperties = mapOf<String, String>()\n'],
    ['no block to write to', 'app/build.gradle.kts', '}\n/* {'],
  ] as const) {
    it(`leaves alone what is taken: ${why}`, async () => {
      const name = path.startsWith('app') ? 'bad.kotlin-build-field' : 'bad.objc-xcconfig';
      const given = readCases().find((each) => each.rule === 'publishable-key' && each.name === name);
      const before = given?.files.get(path) ?? '';
      const start = path.endsWith('kts')
        ? 'plugins { id("com.android.application") }\nandroid {\n    namespace = "com.a"\n'
        : before.slice(0, Math.max(0, before.lastIndexOf('</dict>')));
      const files = new Map([...(given?.files ?? []), [path, start + text]]);
      const { findings } = await checkFiles(files);
      const results = findings.flatMap((finding) =>
        finding.fixes.filter((fix) => fix.id === id).map((fix) => [...(moved(files, finding.path, fix)?.keys() ?? [])]),
      );
      // The other key of the file has a name of its own.
      assert.ok(results.filter((paths) => paths.length > 0).length <= (name === 'bad.objc-xcconfig' ? 1 : 0));
    });
  }

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
