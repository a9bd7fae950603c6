import assert from 'node:assert/strict';
import { packagedFiles } from '../../../scripts/vscode/vsix';

const allowed =
  /^(package(\.nls[^/]*)?\.json|README\.md|CHANGELOG\.md|LICENSE|icon\.png|docs\/(policy|lessons)\.md)$|^(dist|policies|walkthroughs|docs\/rules|examples\/sample-app)\//;

describe('the contents of the VSIX', () => {
  it('are what a user needs, and nothing else', async () => {
    const files = await packagedFiles();
    assert.deepEqual(
      files.filter((file) => !allowed.test(file) || file.endsWith('.map')),
      [],
    );
  });

  it('hold every entry point and grammar', async () => {
    const files = await packagedFiles();
    const needed = [
      ...['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'],
      ...['dist/extension.js', 'dist/server.js', 'dist/scan-worker.js', 'dist/cli.js'],
      ...['dist/browser/extension.js', 'dist/browser/server.js', 'dist/grammars/web-tree-sitter.wasm'],
      ...['kotlin', 'swift', 'typescript', 'tsx'].map((language) => `dist/grammars/${language}.wasm`),
    ];
    assert.deepEqual(
      needed.filter((file) => !files.includes(file)),
      [],
    );
  });
});
