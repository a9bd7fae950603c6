import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bytesOf, type Case } from './case';

/** Writes each case into a folder of its own below `root`, named by the case's id. */
export function writeCases(root: string, cases: readonly Case[]): void {
  for (const { id, files } of cases) {
    for (const file of files) {
      const target = path.join(root, id, file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytesOf(file));
    }
  }
}
