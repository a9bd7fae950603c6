import assert from 'node:assert/strict';
import { checkFiles, lineOf, type Files } from '../../support/check';

/** What is related to each finding, one line a place. */
async function relatedIn(files: Record<string, string>): Promise<string[]> {
  const all: Files = new Map(Object.entries(files));
  const { findings } = await checkFiles(all);
  return findings.flatMap(({ rule, path, related }) =>
    related.map(
      ({ path: other, span, message }) =>
        `${rule} ${path}: ${other}:${String(lineOf(all.get(other) ?? '', span.start))} ${message}`,
    ),
  );
}

const gradle = `android {
    defaultConfig {
        buildConfigField "String", "STRIPE_SECRET_KEY", "\\"\${stripeKey}\\""
    }
}
`;
const kotlin = 'package com.example\n\nval key = BuildConfig.STRIPE_SECRET_KEY\n';

describe('where a secret ships', () => {
  it('is told with where its value comes from and where it is read', async () => {
    const related = await relatedIn({
      'gradle.properties': 'stripeKey=CHANGE_ME\n',
      'app/build.gradle': gradle,
      'app/src/main/java/Pay.kt': kotlin,
    });
    assert.deepEqual(related, [
      'shipped-secret app/build.gradle: gradle.properties:1 Its value comes from here.',
      'shipped-secret app/build.gradle: app/src/main/java/Pay.kt:3 It is read here.',
    ]);
  });

  it('is told by the value, where that stands in the repository', async () => {
    const value = ['sk_live_', 'Qm81vTzRw0LkXh27NcPy4bDs'].join('');
    const related = await relatedIn({
      'gradle.properties': `stripeKey=${value}\n`,
      'app/build.gradle': gradle,
      'app/src/main/java/Pay.kt': kotlin,
    });
    assert.deepEqual(related, [
      'hardcoded-secret gradle.properties: app/build.gradle:3 Out of Git it would still ship: BuildConfig carries it into the app.',
    ]);
  });

  it('is told once for an app, and for each app of a workspace', async () => {
    const read = 'export const key = process.env.EXPO_PUBLIC_OPENAI_API_KEY;\n';
    const manifest = '{ "name": "NAME", "dependencies": { "expo": "52.0.0" } }';
    const files = new Map([
      ['apps/one/package.json', manifest.replace('NAME', 'one')],
      ['apps/one/src/a.ts', read],
      ['apps/one/src/b.ts', read],
      ['apps/two/package.json', manifest.replace('NAME', 'two')],
      ['apps/two/src/a.ts', read],
    ]);
    const { findings } = await checkFiles(files);
    assert.deepEqual(
      findings.map(({ rule, path }) => `${rule} ${path}`),
      ['shipped-secret apps/one/src/a.ts', 'shipped-secret apps/two/src/a.ts'],
    );
  });

  it('says to revoke first, and names the format whose page does that', async () => {
    const { findings } = await checkFiles(
      new Map([['lib/a.dart', "const k = String.fromEnvironment('OPENAI_API_KEY');\n"]]),
    );
    const [finding] = findings;
    assert.equal(finding?.format, 'openai-api-key');
    assert.match(finding.message.do, /^Revoke it first/);
    assert.match(finding.excerpt, /OPENAI_API_KEY/);
  });
});
