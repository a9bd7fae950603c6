/**
 * Reads `templates/LANGUAGE.txt`: the code that stands around values. A section opens with `== KIND NAME [LEVEL] [FLAG…]`, its
 * variants are parted by a line `--`, `@@ PATH` opens a further file within a variant, and `^^ LINE` is an import of its first file.
 *
 *   == paths ROLE                where files of the language lie; one path a line
 *   == frame LEVEL               a whole file; «HERE» stands for the snippet, «FILLER KIND» for unrelated code
 *   == filler KIND               unrelated code
 *   == form NAME LEVEL FLAG…     a secret: «v» is its value. LEVEL `file` needs no frame: its first line is `@@ PATH`
 *   == not NAME LEVEL            a value that is no secret
 *
 * Flags: `only=` and `not=` name formats by `isNamed`; `bare` (the value stands without quotes), `urlsafe`, `min=LENGTH`,
 * `class=P` (here the value is of that class whatever its format says).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/lib/paths';

export interface Section {
  readonly language: string;
  readonly kind: string;
  readonly name: string;
  readonly level: string;
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly variants: readonly string[];
}

const folder = inRoot('bench/secrets/templates');

/** All sections of all languages, in the order of files and lines. */
export function readTemplates(): Section[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files
    .sort()
    .flatMap((file) => sectionsOf(file.replace('.txt', ''), readFileSync(`${folder}/${file}`, 'utf8')));
}

function sectionsOf(language: string, text: string): Section[] {
  const [, ...parts] = `\n${text}`.split(/\n== /);
  return parts.map((part) => {
    const end = part.indexOf('\n');
    const [kind = '', name = '', ...rest] = part.slice(0, end).trim().split(/\s+/);
    const [level = name] = rest.filter((word) => !isFlag(word));
    const flags = new Map(rest.filter(isFlag).map((word) => flagOf(word)));
    const variants = part
      .slice(end + 1)
      .split(/^--$\n?/m)
      .map((variant) => variant.replace(/^\n+|\s+$/g, ''));
    return { language, kind, name, level, flags, variants: variants.filter((variant) => variant !== '') };
  });
}

const isFlag = (word: string): boolean => word.includes('=') || word === 'bare' || word === 'urlsafe';

function flagOf(word: string): [string, string[]] {
  const [key = '', values = ''] = word.split('=');
  return [key, values.split(',')];
}
