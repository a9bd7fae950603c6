import type { Program } from '../flow/program';
import type { Tree, TreeElement } from '../ir/tree';

/** The names of what stands around `offset`: types and functions, or elements. Lines and values play no part. */
export function symbolAt(input: { readonly program?: Program; readonly tree?: Tree }, offset: number): string {
  if (input.program) {
    return input.program.declarations
      .filter(({ span }) => span.start <= offset && offset < span.end)
      .map(({ name }) => name)
      .join('.');
  }
  return input.tree ? elementPath(input.tree.roots, offset) : '';
}

function elementPath(elements: readonly TreeElement[], offset: number): string {
  const around = elements.find(({ span }) => span.start <= offset && offset < span.end);
  return around ? `/${around.name}${elementPath(around.children, offset)}` : '';
}

/**
 * Names a finding over time: 16 hexadecimal digits from rule, file name, symbol path and occurrence. It survives moved lines and
 * moved folders, and is never made from a value.
 */
export function fingerprintOf(rule: string, path: string, symbol: string, occurrence: number): string {
  const text = [rule, path.slice(path.lastIndexOf('/') + 1), symbol, String(occurrence)].join('\n');
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

/** The same without the file's name, for a file that was renamed: 16 hexadecimal digits from rule, ending, symbol path and occurrence. */
export function symbolFingerprintOf(rule: string, path: string, symbol: string, occurrence: number): string {
  return fingerprintOf(rule, `*${path.slice(path.lastIndexOf('.'))}`, symbol, occurrence);
}

/** FNV-1a, 32 bits, from a given start. */
function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
