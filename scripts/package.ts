import { stat } from 'node:fs/promises';
import { main } from './lib/process';
import { packageExtension } from './vscode/vsix';

main(async () => {
  const file = await packageExtension();
  const { size } = await stat(file);
  console.log(`${file}: ${(size / 1e6).toFixed(2)} MB`);
});
