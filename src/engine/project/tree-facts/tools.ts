import { descendants, type TreeElement } from '../../ir/tree';
import { pluginsOf } from '../structure';
import type { Fact } from '../view';
import { at } from './values';

/**
 * Which tools hand an app values at build time, told by the file that names what it is made with: `uses:expo`, `uses:flutter`,
 * `uses:secrets-gradle` with the namespace of the code where that gets them, and `uses:gradle` for the folder of the whole build.
 */
export function toolFacts(path: string, roots: readonly TreeElement[]): Fact[] {
  const fact = (tool: string, text = tool): Fact => {
    return { key: `uses:${tool}`, path, span: { start: 0, end: 0 }, value: { kind: 'text', text } };
  };
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (file === 'package.json') return at(roots, 'dependencies', 'expo') ? [fact('expo')] : [];
  if (file === 'pubspec.yaml') return at(roots, 'dependencies', 'flutter') ? [fact('flutter')] : [];
  if (/^settings\.gradle(?:\.kts)?$/.test(file)) return [fact('gradle')];
  if (!/^build\.gradle(?:\.kts)?$/.test(file)) return [];
  // Source: https://github.com/google/secrets-gradle-plugin
  const fills = pluginsOf(roots).some((plugin) => plugin.endsWith('secrets-gradle-plugin'));
  return fills ? [fact('secrets-gradle', codeOf(roots))] : [];
}

/** The namespace of a module whose build makes `BuildConfig`, which the plugin fills; else nothing. */
function codeOf(roots: readonly TreeElement[]): string {
  const settings = [...descendants(roots)];
  const makes = settings.some(({ name, text }) => name === 'buildConfig' && text === 'true');
  return makes ? (settings.find(({ name }) => name === 'namespace')?.text ?? '') : '';
}
