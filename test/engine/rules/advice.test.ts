import assert from 'node:assert/strict';
import { rules } from '../../../src/engine/rules/registry';
import { readCases } from '../../support/cases';
import { checkFiles } from '../../support/check';

/** The rules about secrets that are written down. */
const written = [
  'hardcoded-secret',
  'hardcoded-credential',
  'hardcoded-crypto-key',
  'packaged-private-key',
  'ci-inline-secret',
  'signing-secret-in-build',
  'shipped-secret',
];

describe('advice on a secret that must not be where it stands', () => {
  it('is tried for rules that there are', () => {
    const ids = rules.map(({ metadata }) => metadata.id);
    assert.deepEqual(
      written.filter((id) => !ids.includes(id)),
      [],
    );
  });

  for (const rule of written) {
    it(`${rule}: says first to rotate or to revoke it`, async () => {
      let tried = 0;
      const others = new Set<string>();
      for (const { name, files } of readCases().filter((each) => each.isBad && each.rule === rule)) {
        const { findings } = await checkFiles(files);
        const weighty = findings.filter(
          (finding) =>
            written.includes(finding.rule) && finding.keyClass === 'S' && /^(?:error|warning)$/.test(finding.severity),
        );
        tried += weighty.length;
        for (const { rule: by, message } of weighty)
          if (!/^(?:Rotate|Revoke) [^.]*\bfirst\b/.test(message.do)) others.add(`${name}, ${by}: ${message.do}`);
      }
      assert.deepEqual([...others], []);
      assert.ok(tried > 0, 'no case has such a finding');
    });
  }
});

describe('advice on a key that may ship', () => {
  it('speaks of the app in an app, and of its addresses in a page', async () => {
    const key = ['AIza', 'Sy', 'Ej8bHZNHWTGu2Lr0WVZDiH8oWdcBF4T54'].join('');
    const { findings } = await checkFiles(
      new Map([
        ['web/index.html', `<script src="https://maps.googleapis.com/maps/api/js?key=${key}"></script>\n`],
        ['lib/maps.dart', `const mapsKey = '${key}';\n`],
      ]),
    );
    const told = (path: string) =>
      findings.filter((each) => each.path === path && each.rule === 'publishable-key').map(({ message }) => message.do);
    assert.match(told('web/index.html').join(), /referrers/);
    assert.match(told('lib/maps.dart').join(), /package name/);
  });
});
