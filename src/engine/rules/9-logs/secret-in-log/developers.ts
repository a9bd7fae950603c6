import { splitWords } from '../../../secrets/names';

const alone = new Set(['testbed', 'playground']);
const developers = new Set(['dev', 'developer', 'developers', 'debug', 'debugging']);
/** What is shown on a screen; a logger or a helper of the same beginning runs everywhere. */
const shown = new Set([
  'screen',
  'page',
  'view',
  'menu',
  'panel',
  'drawer',
  'tools',
  'commands',
  'activity',
  'fragment',
]);

/**
 * Whether a file holds a screen for an app’s own developers, as it is called: `DEV_Commands.tsx`, `debug_menu.dart`,
 * `LoginTestbed.kt`. What they print there they ask for; the screen may still ship.
 */
export function isScreenForDevelopers(path: string): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const words = splitWords(file);
  if (words.some((word) => alone.has(word))) return true;
  return developers.has(words[0] ?? '') && words.slice(1).some((word) => shown.has(word));
}
