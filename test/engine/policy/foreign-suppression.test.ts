import assert from 'node:assert/strict';
import { checkFiles } from '../../support/check';

/** A made-up key, in two pieces. */
const key = ['sk_live_', '4eC39HqLyjWDarjtT1zdp7dc'].join('');

async function severities(file: string, text: string): Promise<{ told: string[]; silenced: string[] }> {
  const { outcomes } = await checkFiles(new Map([[file, text]]));
  const outcome = outcomes.get(file);
  return {
    told: outcome?.findings.map(({ rule }) => rule) ?? [],
    silenced: outcome?.suppressed.map(({ finding, reason }) => `${finding.rule}: ${reason}`) ?? [],
  };
}

describe('marks of other secret scanners', () => {
  const marked: [string, string, string][] = [
    ['Keys.kt', `val stripe = "${key}" // gitleaks:allow\n`, 'gitleaks:allow'],
    ['Keys.swift', `let stripe = "${key}" // trufflehog:ignore\n`, 'trufflehog:ignore'],
    ['keys.dart', `const stripe = '${key}'; // pragma: allowlist secret\n`, 'pragma: allowlist secret'],
    [
      'keys.ts',
      `// pragma: allowlist nextline secret\nconst stripe = '${key}';\n`,
      'pragma: allowlist nextline secret',
    ],
    [
      'res/values/keys.xml',
      `<resources><string name="stripe">${key}</string> <!-- gitleaks:allow --></resources>\n`,
      'gitleaks:allow',
    ],
    ['app.yml', `stripe: ${key} # pragma: whitelist secret\n`, 'pragma: whitelist secret'],
    ['gradle.properties', `# pragma: allowlist nextline secret\nstripe=${key}\n`, 'pragma: allowlist nextline secret'],
  ];
  for (const [file, text, mark] of marked) {
    it(`\`${mark}\` silences the line in ${file}, and is told as the reason`, async () => {
      assert.deepEqual(await severities(file, text), { told: [], silenced: [`hardcoded-secret: marked \`${mark}\``] });
    });
  }

  it('silence no other line, and no other kind of fault', async () => {
    const above = `// gitleaks:allow\nval stripe = "${key}"\n`;
    assert.deepEqual((await severities('Keys.kt', above)).told, ['hardcoded-secret']);
    const log = 'import android.util.Log\nfun a(token: String) { Log.d("a", token) } // gitleaks:allow\n';
    assert.deepEqual((await severities('Log.kt', log)).told, ['secret-in-log']);
    const text = `val note = "gitleaks:allow"; val stripe = "${key}"\n`;
    assert.deepEqual((await severities('Note.kt', text)).told, ['hardcoded-secret']);
  });
});
