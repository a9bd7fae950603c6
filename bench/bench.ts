/**
 * The speed table: `npm run bench -- FOLDER`, after a build. `npm run bench -- FOLDER speed growth` prints parts of it, and
 * `npm run bench -- keystrokes kotlin` and `npm run bench -- secrets 1` need no folder. What the figures mean, and what they were: `bench/README.md`.
 */
import path from 'node:path';
import { main } from '../scripts/lib/process';
import { growth } from './growth';
import { keystrokes } from './keystrokes';
import { secrets } from './secrets/run';
import { speed } from './speed';

const usage =
  'npm run bench -- FOLDER [speed] [growth] [keystrokes]; npm run bench -- keystrokes [LANGUAGE…] or npm run bench -- secrets [SEED]';

main(async () => {
  const [first, ...others] = process.argv.slice(2);
  if (first === undefined) throw new Error(usage);
  if (first === 'keystrokes') return keystrokes(others);
  if (first === 'secrets') return secrets(others);
  const root = path.resolve(first);
  const isAsked = (part: string) => others.length === 0 || others.includes(part);
  if (isAsked('speed')) await speed(root);
  if (isAsked('growth')) await growth(root);
  if (isAsked('keystrokes')) await keystrokes([]);
});
