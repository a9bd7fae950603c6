import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import automation from '../../policies/automation.json';
import { inRoot } from '../../scripts/lib/paths';
import { languageOf, roleOf } from '../../src/engine/classify';
import { automationFacts } from '../../src/engine/project/automation';
import { readTree } from '../../src/engine/syntax/readers';

const asDocument = (path: string, text: string) => {
  return { path, language: languageOf(path), role: roleOf(path), text };
};

describe('the checks that the editor adds', () => {
  for (const { id, path, text, add } of automation.checks) {
    it(`${id}: is one that the rule about missing checks knows`, () => {
      assert.equal(automationFacts(asDocument(path, text)).length, 1);
      assert.ok(text.includes(add), 'what to add is a part of the whole');
    });

    it(`${id}: can be read`, () => {
      const { language } = asDocument(path, text);
      assert.equal(readTree(language, text)?.hasErrors ?? false, false);
      assert.match(text, /\n$/);
    });
  }

  it('are on the page of the rule', () => {
    const page = readFileSync(inRoot('docs', 'rules', 'automated-check-missing.md'), 'utf8');
    assert.ok(page.includes('npx keyward check .'));
    for (const { title } of automation.checks) assert.ok(page.toLowerCase().includes(title.toLowerCase()), title);
  });
});
