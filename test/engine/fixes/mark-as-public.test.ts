import assert from 'node:assert/strict';
import { languageOf } from '../../../src/engine/classify';
import { rule as publishableKey } from '../../../src/engine/rules/1-hardcoded/publishable-key/rule';
import { checkFiles } from '../../support/check';
import { applyFix } from '../../support/edits';

const key = ['AIzaSy', 'Kq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2'].join('');

/** A file of each language, with the comment that says the key is public; undefined where none can stand above its line. */
const files: readonly (readonly [path: string, text: string, comment: RegExp | undefined])[] = [
  ['a/Maps.kt', `val mapsKey = "${key}"\n`, /^\/\/ /],
  ['a/Maps.java', `class A {\n    static final String MAPS_KEY = "${key}";\n}\n`, /^ {4}\/\/ /m],
  ['a/Maps.swift', `let mapsKey = "${key}"\n`, /^\/\/ /],
  ['a/Maps.m', `static NSString *const kMapsKey = @"${key}";\n`, /^\/\/ /],
  ['a/maps.cpp', `static const char *mapsKey = "${key}";\n`, /^\/\/ /],
  ['a/maps.c', `#define MAPS_KEY "${key}"\n`, /^\/\/ /],
  ['a/macro.c', `#define MAPS(x) \\\n    start(x, "${key}")\n`, undefined],
  ['a/maps.dart', `const mapsKey = '${key}';\n`, /^\/\/ /],
  ['a/maps.ts', `export const mapsKey = '${key}';\n`, /^\/\/ /],
  ['a/Map.tsx', `const a = (\n  <View>\n    <Map mapsKey="${key}" />\n  </View>\n);\n`, /^ {4}\{\/\* .* \*\/\}$/m],
  ['a/Wide.tsx', `const a = (\n  <Map\n    mapsKey="${key}"\n  />\n);\n`, /^ {4}\/\/ /m],
  ['a/maps.js', `module.exports = {\n  mapsKey: '${key}',\n};\n`, /^ {2}\/\/ /m],
  ['fastlane/Fastfile', `lane :a do\n  maps_key = "${key}"\nend\n`, /^ {2}# /m],
  ['a/res/values/a.xml', `<resources>\n    <string name="maps_key">${key}</string>\n</resources>\n`, /^ {4}<!-- .* -->$/m],
  ['AndroidManifest.xml', `<manifest>\n  <meta-data\n    android:name="k"\n    android:value="${key}" />\n</manifest>\n`, undefined],
  ['Info.plist', `<plist><dict>\n\t<key>MapsKey</key>\n\t<string>${key}</string>\n</dict></plist>\n`, /^\t<!-- .* -->$/m],
  ['a.json', `{\n  "mapsKey": "${key}"\n}\n`, undefined],
  ['.github/workflows/a.yml', `env:\n  MAPS_KEY: ${key}\n`, /^ {2}# /m],
  ['.github/workflows/b.yml', `jobs:\n  a:\n    steps:\n      - run: |\n          export MAPS_KEY=${key}\n          ./a\n`, undefined],
  ['.github/workflows/c.yml', `jobs:\n  a:\n    steps:\n      - run: >\n          ./a --maps-key\n          ${key}\n`, undefined],
  ['a.toml', `[maps]\nkey = "${key}"\n`, /^# /m],
  ['b.toml', `maps = """\nkey\n${key}\n"""\n`, undefined],
  ['gradle.properties', `MAPS_KEY=${key}\n`, /^# /],
  ['a.properties', `maps.keys=a,\\\n  ${key}\n`, undefined],
  ['.env', `MAPS_KEY=${key}\n`, /^# /],
  ['b.env', `MAPS="a\n${key}"\n`, undefined],
  ['.npmrc', `maps_key=${key}\n`, /^# /],
  ['.netrc', `machine maps.example.com\nlogin a\npassword ${key}\n`, /^# /m],
  ['ios/A.xcconfig', `MAPS_KEY = ${key}\n`, /^\/\/ /],
  ['ios/B.xcconfig', `MAPS_KEYS = a \\\n  ${key}\n`, undefined],
  ['ios/A.xcodeproj/project.pbxproj', `{ objects = { A = { isa = XCBuildConfiguration; buildSettings = {\n MAPS_KEY = "${key}";\n }; name = Debug; }; }; }\n`, undefined],
  ['ios/a.strings', `"MapsKey" = "${key}";\n`, /^\/\/ /],
  ['app/build.gradle', `android { defaultConfig {\n    resValue "string", "maps_key", "${key}"\n} }\n`, /^ {4}\/\/ /m],
  ['app/build.gradle.kts', `android { defaultConfig {\n    resValue("string", "maps_key", "${key}")\n} }\n`, /^ {4}\/\/ /m],
  ['a.sh', `#!/bin/sh\nexport MAPS_KEY=${key}\n`, /^# /m],
  ['b.sh', `flutter build apk \\\n  --dart-define=MAPS_KEY=${key}\n`, undefined],
  ['Dockerfile', `FROM a\nENV MAPS_KEY=${key}\n`, /^# /m],
  ['b/Dockerfile', `FROM a\nRUN a \\\n  --maps-key=${key}\n`, undefined],
  ['keys.txt', `MAPS_KEY=${key}\n`, /^# /],
]; // prettier-ignore

describe('what marks a key as public', () => {
  it('is tried in every language of the rule', () => {
    const tried = new Set(files.map(([path]) => languageOf(path)));
    assert.deepEqual(
      [...publishableKey.metadata.languages].filter((language) => !tried.has(language)),
      [],
    );
  });

  for (const lineEnd of ['\n', '\r\n']) {
    for (const [path, text, comment] of files) {
      it(`${path} with ${JSON.stringify(lineEnd)}: ${comment ? 'silences, and the file still reads' : 'is not offered'}`, async () => {
        const before = new Map([[path, text.replaceAll('\n', lineEnd)]]);
        const checked = await checkFiles(before);
        const found = checked.findings.filter(({ rule }) => rule === 'publishable-key');
        assert.equal(found.length, 1);
        const fix = found[0]?.fixes.find(({ id }) => id === 'suppress');
        assert.equal(fix !== undefined, comment !== undefined);
        if (!fix || !comment) return;
        const after = applyFix(before, fix);
        const again = await checkFiles(after);
        assert.match((after.get(path) ?? '').replaceAll(lineEnd, '\n'), comment);
        assert.deepEqual(
          again.findings.filter(({ rule }) => rule === 'publishable-key'),
          [],
        );
        assert.deepEqual(again.problems, []);
        assert.equal(again.outcomes.get(path)?.hasErrors, checked.outcomes.get(path)?.hasErrors);
      });
    }
  }
});
