import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../../src/engine/finding';
import { readCases, type Case } from '../../support/cases';
import { checkFiles, type Checked, type Files } from '../../support/check';
import { applyFix } from '../../support/edits';
import { complaintsOf } from '../../support/type-check';

/** How the same code may be laid out; a fix must keep to it. */
const layouts: Record<string, (text: string) => string> = {
  'as written': (text) => text,
  'with CRLF': (text) => text.replace(/\r?\n/g, '\r\n'),
  'with tabs': (text) =>
    text.replace(/^(?: {4}| {2})+/gm, (spaces) =>
      '\t'.repeat(Math.round(spaces.length / (/^ {2}\S/m.test(text) ? 2 : 4))),
    ),
};

const bad = readCases().filter(({ isBad }) => isBad);

function laidOut({ files }: Case, layout: (text: string) => string): Files {
  return new Map([...files].map(([path, text]) => [path, path === 'keyward.yml' ? text : layout(text)]));
}

/**
 * What makes a finding the same before and after: not its place, which moves, and not its value. What a call to a privileged service
 * weighs depends on whether a key goes along, which fixes of other rules take away.
 */
function identity({ rule, path, severity, message }: Finding): string {
  if (rule === 'privileged-call-from-client') return `${path} ${rule}`;
  return `${path} ${severity} ${rule}: ${message.what}`;
}

/** Every value that a finding's class says is a key, as it stands in the file. */
function secretsIn(files: Files, { findings }: Checked): string[] {
  const keys = findings.filter(({ keyClass }) => keyClass !== undefined);
  return keys
    .map(({ path, span }) => (files.get(path) ?? '').slice(span.start, span.end))
    .filter((value) => value.length >= 8);
}

async function fixesOf(files: Files): Promise<{ checked: Checked; fixes: { finding: Finding; fix: Fix }[] }> {
  const checked = await checkFiles(files);
  return { checked, fixes: checked.findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix }))) };
}

function hasErrors({ outcomes }: Checked, path: string): boolean {
  return outcomes.get(path)?.hasErrors === true;
}

/** Whether a file indents with tabs and nothing else; one without any indentation gets the language's usual one. */
function usesTabs(text: string): boolean {
  return /^\t/m.test(text) && !/^ +[^\s*]/m.test(text);
}

/** What a fix may bring to light: a smaller fault that did not matter as long as the bigger one was there. */
const uncovered: Readonly<Record<string, readonly string[]>> = {
  'hardcoded-secret: bad.dart-gemini-escalation': ['lib/assistant.dart privileged-call-from-client'],
  'hardcoded-secret: bad.swift-url-query': [
    'Api.swift warning token-in-url: `token` puts a token into the address of a request.',
  ],
  'hardcoded-secret: bad.kotlin-gemini-escalation': ['Assistant.kt privileged-call-from-client'],
  'ci-inline-secret: bad.yaml-words-of-commands': [
    '.github/workflows/build.yml information ci-secret-printed: `secrets.BUILD_PASSWORD` is a word of the command line.',
  ],
  // A key whose secret is gone stands alone, and weighs more.
  'hardcoded-credential: bad.swift-key-beside-its-secret': [
    'App/Services.swift information hardcoded-credential: `apiKey` holds a hardcoded API key.',
    'App/Services.swift warning hardcoded-credential: `apiKey` holds a hardcoded API key.',
  ],
  'signing-secret-in-build: bad.yaml-command': [
    '.github/workflows/release.yml information ci-secret-printed: `secrets.STORE_PASSWORD` is a word of the command line.',
  ],
  'cleartext-traffic: bad.plist-exceptions-of-open-app': [
    'Info.plist warning cleartext-traffic: Unencrypted connections are allowed to media.acme.com.',
  ],
};

/** Rules that tell what follows from a finding elsewhere: where that is fixed, there is nothing, or something else, to follow. */
const following: ReadonlySet<string> = new Set(['backup-exposes-secrets']);

describe('the contract of fixes', () => {
  for (const [layout, change] of Object.entries(layouts)) {
    describe(layout, () => {
      for (const each of bad) {
        it(`${each.rule}: ${each.name}`, async () => {
          const files = laidOut(each, change);
          const { checked, fixes } = await fixesOf(files);
          for (const { finding, fix } of fixes) {
            const fixed = applyFix(files, fix);
            const after = await checkFiles(fixed);
            const text = fixed.get(finding.path) ?? '';
            assert.ok(
              hasErrors(checked, finding.path) || !hasErrors(after, finding.path),
              `${fix.title}: no longer parses`,
            );
            const counts = ({ rule }: Finding) => rule === finding.rule || !following.has(rule);
            const expected = uncovered[`${each.rule}: ${each.name}`] ?? [];
            const told = (findings: readonly Finding[]) =>
              findings
                .filter(counts)
                .map(identity)
                .filter((other) => !expected.includes(other))
                .sort();
            assert.deepEqual(
              told(after.findings),
              told(checked.findings.filter((other) => other !== finding)),
              `${fix.title}: other findings than before, but for its own`,
            );
            const secrets = secretsIn(files, checked);
            for (const { newText } of fix.edits)
              assert.ok(!secrets.some((secret) => newText.includes(secret)), `${fix.title}: writes a key`);
            if (layout === 'with CRLF') assert.ok(!/(?<!\r)\n/.test(text), `${fix.title}: writes another line end`);
            if (layout === 'with tabs' && usesTabs(files.get(finding.path) ?? ''))
              assert.ok(!/^ +[^\s*]/m.test(text), `${fix.title}: indents with spaces`);
          }
        });
      }
    });
  }

  it('ends: one fix after the other leaves nothing to fix, and writes each helper once', async () => {
    for (const each of bad) {
      let files: Files = each.files;
      const started = await fixesOf(files);
      let left = started.fixes;
      for (let round = 0; left[0]; round++) {
        assert.ok(round <= started.fixes.length, `${each.rule}/${each.name}: fixes never end`);
        files = applyFix(files, left[0].fix);
        left = (await fixesOf(files)).fixes;
      }
      for (const text of files.values()) {
        for (const helper of [
          /(?:object|class) KeystoreCipher/g,
          /enum KeychainStore/g,
          /static NSMutableDictionary \*KeychainItem/g,
          /class _SecretStore/g,
          /function readSecret\(/g,
          /(?:fun(?:c|ction)?|String|\*) ?sessionToken\(/g,
          /(?:fun(?:c|ction)?|String|\*) ?storedKey\(/g,
          /val platformTrustManager/g,
        ]) {
          assert.ok((text.match(helper) ?? []).length <= 1, `${each.rule}/${each.name}: ${helper.source} twice`);
        }
      }
    }
  }).timeout(180_000);

  it('is offered for each rule that can have fixes, in each language that they are for', async () => {
    const offered = new Set<string>();
    for (const each of bad) {
      for (const { finding } of (await fixesOf(each.files)).fixes)
        offered.add(`${finding.rule} ${/\.(\w+)$/.exec(finding.path)?.[1] ?? ''}`);
    }
    for (const rule of [
      'hardcoded-secret',
      'hardcoded-crypto-key',
      'publishable-key',
      'insecure-storage',
      'secret-in-log',
      'trust-all-certificates',
      'cleartext-traffic',
      'privileged-call-from-client',
    ]) {
      for (const ending of ['kt', 'java', 'swift', 'm', 'dart', 'ts'])
        assert.ok(offered.has(`${rule} ${ending}`), `${rule} ${ending}`);
    }
    for (const ending of ['xml', 'plist', 'json']) assert.ok(offered.has(`cleartext-traffic ${ending}`), ending);
  }).timeout(120_000);

  it('gives the result that a person wrote by hand', async () => {
    const withResult = bad.filter(({ fixed }) => fixed.size > 0);
    assert.ok(withResult.length >= 18, `${String(withResult.length)} cases have one`);
    for (const { rule, name, files, fixed } of withResult) {
      const [first] = (await fixesOf(files)).fixes.filter(({ finding }) => finding.rule === rule);
      assert.ok(first, `${rule}/${name}: no fix`);
      const result = applyFix(files, first.fix);
      for (const [path, text] of fixed) assert.equal(result.get(path), text, `${rule}/${name}: ${path}`);
    }
  });

  it('gives TypeScript that compiles wherever it compiled before', async function () {
    this.timeout(120_000);
    const before: Files[] = [];
    const after: Files[] = [];
    const names: string[] = [];
    for (const each of bad.filter(({ files }) => [...files.keys()].some((path) => /\.tsx?$/.test(path)))) {
      for (const { fix } of (await fixesOf(each.files)).fixes) {
        before.push(each.files);
        after.push(applyFix(each.files, fix));
        names.push(`${each.rule}/${each.name}: ${fix.title}`);
      }
    }
    const complained = complaintsOf(before);
    const complaints = complaintsOf(after);
    assert.ok(complained.filter((list) => list.length === 0).length >= 25, 'too few cases compile by themselves');
    for (const [index, name] of names.entries()) {
      const fresh = (complaints[index] ?? []).filter((complaint) => !(complained[index] ?? []).includes(complaint));
      assert.deepEqual(fresh, [], name);
    }
  });
});
