import type { BuildOptions } from 'esbuild';

/** One bundle: where it is written below `dist/`, and the source file it starts from. */
export interface Bundle {
  readonly out: string;
  readonly entry: string;
  readonly options: BuildOptions;
}

const shared: BuildOptions = {
  bundle: true,
  target: 'es2022',
  // Identifiers stay: class names show in errors and logs.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  // JSON-speaking dependencies keep a UMD build in `main` that no bundler can follow.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};

// A CommonJS module has no `import.meta.url`; web-tree-sitter asks for it, to find files that it is given anyway.
const importMetaUrl = `const importMetaUrl = require('node:url').pathToFileURL(__filename).href;`;

const node: BuildOptions = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: importMetaUrl },
};

/** How anything that runs in a browser is bundled. */
export const browser: BuildOptions = {
  ...shared,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  // The same for a script or a worker; a worker's own address may be one that nothing can be relative to.
  define: { 'import.meta.url': '"https://keyward.invalid/"' },
  // web-tree-sitter asks for these only after it has seen that it runs in Node.
  external: ['fs/promises', 'module'],
};

/** Everything that the build bundles. The VS Code API comes from the editor. */
export const bundles: readonly Bundle[] = [
  {
    out: 'cli.js',
    entry: 'src/cli/main.ts',
    options: { ...node, banner: { js: `#!/usr/bin/env node\n${importMetaUrl}` } },
  },
  { out: 'server.js', entry: 'src/server/node.ts', options: node },
  { out: 'scan-worker.js', entry: 'src/host/node/scan-worker.ts', options: node },
  // The pool looks for its own worker module beside the bundle that holds it; thread priorities, a native extra, are not used.
  { out: 'worker.js', entry: 'node_modules/piscina/dist/worker.js', options: { ...node, external: ['@napi-rs/nice'] } },
  { out: 'extension.js', entry: 'src/extension/extension.ts', options: { ...node, external: ['vscode'] } },
  {
    out: 'browser/extension.js',
    entry: 'src/extension/browser.ts',
    options: { ...browser, format: 'cjs', external: [...(browser.external ?? []), 'vscode'] },
  },
  { out: 'browser/server.js', entry: 'src/server/browser.ts', options: { ...browser, format: 'iife' } },
];
