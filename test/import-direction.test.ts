import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { inRoot } from '../scripts/lib/paths';

const rules = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax', 'no-restricted-globals'];

/** The repository's own configuration, with only the rules about imports: these need no types. */
const eslint = new ESLint({
  cwd: inRoot(),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => rules.includes(ruleId),
});

async function complaints(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: inRoot(file) });
  assert.ok(result);
  assert.equal(result.fatalErrorCount, 0, JSON.stringify(result.messages));
  return result.messages.map(({ message }) => message);
}

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['src/engine/flow/solver.ts', `import { a } from '../ir/ir';`],
  ['src/engine/flow/solver.ts', `import { parse } from 'yaml';`],
  ['src/host/node/files.ts', `import { a } from '../../engine/document'; import fs from 'node:fs';`],
  ['src/report/text.ts', `import { a } from '../engine/finding';`],
  ['src/learn/progress.ts', `import { a } from '../engine/engine';`],
  ['src/server/node.ts', `import { a } from '../host/node/files'; import { b } from '../protocol';`],
  ['src/cli/check.ts', `import { a } from '../engine/engine'; import { b } from '../report/text';`],
  ['src/extension/extension.ts', `import * as vscode from 'vscode'; import { a } from '../protocol';`],
  [
    'src/extension/extension.ts',
    `import type { Finding } from '../engine/finding'; import { b } from '../learn/lessons.generated';`,
  ],
  ['src/protocol.ts', `import type { Finding } from './engine/finding';`],
  ['test/anything.test.ts', `import { a } from '../src/extension/extension';`],
];

const forbidden: readonly (readonly [file: string, code: string])[] = [
  ['src/engine/engine.ts', `import { a } from '../host/host';`],
  ['src/engine/rules/4-storage/insecure-storage/rule.ts', `import { a } from '../../../../report/text';`],
  ['src/engine/engine.ts', `import type { A } from '../protocol';`],
  ['src/engine/engine.ts', `export { a } from '../learn/lessons.generated';`],
  ['src/engine/engine.ts', `import fs from 'node:fs';`],
  ['src/engine/engine.ts', `import fs from 'fs';`],
  ['src/engine/engine.ts', `import fs from 'fs/promises';`],
  ['src/engine/engine.ts', `const fs = await import('node:fs');`],
  ['src/engine/engine.ts', `const a = await import('../server/node');`],
  ['src/engine/engine.ts', `import type * as vscode from 'vscode';`],
  ['src/engine/engine.ts', `export const a = process.platform;`],
  ['src/engine/engine.ts', `export const a = Buffer.alloc(1);`],
  ['src/host/node/files.ts', `import { a } from '../../server/node';`],
  ['src/host/node/files.ts', `import { a } from '../../report/text';`],
  ['src/report/text.ts', `import { a } from '../host/host';`],
  ['src/learn/progress.ts', `import { a } from '../cli/check';`],
  ['src/learn/progress.ts', `import path from 'node:path';`],
  ['src/server/node.ts', `import { a } from '../cli/check';`],
  ['src/server/node.ts', `import * as vscode from 'vscode';`],
  ['src/cli/check.ts', `import { a } from '../server/node';`],
  ['src/cli/check.ts', `import { a } from '../extension/extension';`],
  ['src/protocol.ts', `import { a } from './engine/finding';`],
  ['src/extension/extension.ts', `import { a } from '../engine/engine';`],
  ['src/extension/views/tree.ts', `import { a } from '../../host/node/files';`],
  ['src/extension/extension.ts', `import type { A } from '../server/node';`],
];

describe('imports between the parts of src/', () => {
  for (const [file, code] of allowed) {
    it(`allows in ${file}: ${code}`, async () => {
      assert.deepEqual(await complaints(file, code), []);
    });
  }
  for (const [file, code] of forbidden) {
    it(`forbids in ${file}: ${code}`, async () => {
      assert.equal((await complaints(file, code)).length, 1);
    });
  }
});
