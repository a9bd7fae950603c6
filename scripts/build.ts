import { existsSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundles } from './build/bundles';
import { copyGrammars } from './build/grammars';
import { inRoot } from './lib/paths';
import { main } from './lib/process';

main(async () => {
  const present = bundles.filter((bundle) => existsSync(inRoot(bundle.entry)));
  for (const bundle of bundles) {
    if (!present.includes(bundle)) console.warn(`skipped ${bundle.out}: ${bundle.entry} is not there`);
  }
  // What an older build left would be packed into the VSIX.
  await rm(inRoot('dist'), { recursive: true, force: true });
  await Promise.all([
    copyGrammars(),
    ...present.map(({ out, entry, options }) =>
      build({ ...options, entryPoints: [inRoot(entry)], outfile: inRoot('dist', out) }),
    ),
  ]);
  if (existsSync(inRoot('dist', 'cli.js'))) await chmod(inRoot('dist', 'cli.js'), 0o755);
});
