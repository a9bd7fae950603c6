/**
 * Makes the cases: every form of every language, with values of every group of formats that the form can hold, and the values that
 * are no secrets. The same seed and size give the same cases.
 */
import { lineAt, type Case, type CaseFile, type Group, type Label, type Lines, type Span } from './case';
import { Expansion, marks, type Named } from './expand';
import { groupOf, isNamed, readFormats, type Format } from './formats';
import { Random } from './random';
import { valueOf } from './shapes';
import { readTemplates, type Section } from './templates';

const groups: readonly Group[] = ['S', 'R', 'P', 'C', 'generic'];
/** So often a value is drawn until one can stand in a form: most passwords hold a mark that a URL cannot. */
const draws = 30;
const plainNames = ['key', 'value', 'config value', 'param', 'credential', 'first', 'entry'];

/** How many cases there are of a form, language and group; and of a kind of non-secret and language. */
export interface Size {
  readonly secrets: number;
  readonly others: number;
}

/** All cases of a seed. */
export function generate(seed: string, size: Size): Case[] {
  const sections = readTemplates();
  const maker = new Maker(seed, sections);
  const secrets = sections.filter(({ kind }) => kind === 'form').flatMap((form) => maker.secretsOf(form, size.secrets));
  const others = sections.filter(({ kind }) => kind === 'not').flatMap((form) => maker.othersOf(form, size.others));
  return [...secrets, ...others].map((made, index) => ({ ...made, id: `c${String(index).padStart(5, '0')}` }));
}

/** The formats that a form can hold. */
export function formatsOf(form: Section, formats: readonly Format[]): Format[] {
  const [only, not] = [form.flags.get('only'), form.flags.get('not') ?? []];
  const meant = formats.filter((format) => {
    const isOneLine = !isNamed(format, ['pem']) || only?.includes('pem') === true;
    return isOneLine && (only === undefined || isNamed(format, only)) && !isNamed(format, not);
  });
  if (!['bare', 'urlsafe', 'min'].some((flag) => form.flags.has(flag))) return meant;
  const random = new Random(`${form.language} ${form.name}`);
  return meant.filter((format) =>
    Array.from({ length: draws }, () => valueOf(format.shape, random)).some((value) => canStand(form, value)),
  );
}

class Maker {
  private readonly formats = readFormats();
  private readonly used = new Map<string, number>();

  constructor(
    private readonly seed: string,
    private readonly sections: readonly Section[],
  ) {}

  secretsOf(form: Section, count: number): Case[] {
    const allowed = formatsOf(form, this.formats);
    // Groups go on where the last one ended, so that a form with many variants shows them all.
    return groups.flatMap((group, index) => {
      const random = new Random(`${this.seed} ${form.language} ${form.name} ${form.level} ${group}`);
      const formats = allowed.filter((format) => groupOf(format) === group);
      return formats.length === 0
        ? []
        : Array.from({ length: count }, (_, at) =>
            this.secret(form, this.least(formats, random), index * count + at, random),
          );
    });
  }

  othersOf(form: Section, count: number): Case[] {
    const random = new Random(`${this.seed} ${form.language} ${form.name} ${form.level} not`);
    return Array.from({ length: count }, (_, at) => this.made(form, [], at, random));
  }

  /** The sections of a kind in the language of the form. */
  private of({ language }: Section, kind: string): Section[] {
    return this.sections.filter((section) => section.language === language && section.kind === kind);
  }

  /** The format that was drawn least so far, so that all get their share. */
  private least(formats: readonly Format[], random: Random): Format {
    const uses = (format: Format) => this.used.get(format.id) ?? 0;
    const fewest = Math.min(...formats.map(uses));
    const picked = random.pick(formats.filter((format) => uses(format) === fewest));
    this.used.set(picked.id, fewest + 1);
    return picked;
  }

  private secret(form: Section, format: Format, at: number, random: Random): Case {
    const second = variantOf(form, at).includes('«v2»') ? [format] : [];
    const secrets = [format, ...second].map((each) => ({ format: each, named: this.named(form, each, random) }));
    return this.made(form, secrets, at, random);
  }

  /** A value that can stand in the form, with a name for it. */
  private named(form: Section, format: Format, random: Random): Named {
    for (let tries = 0; tries < 40 * draws; tries++) {
      const value = valueOf(format.shape, random);
      if (!canStand(form, value)) continue;
      const isPlain = !format.loose && groupOf(format) !== 'C' && random.chance(0.15);
      return { value, name: random.pick(isPlain ? plainNames : format.names) };
    }
    throw new Error(`no value of ${format.id} can stand in ${form.language} ${form.name}`);
  }

  private made(form: Section, secrets: readonly { format: Format; named: Named }[], at: number, random: Random): Case {
    const expansion = new Expansion(
      random,
      secrets.map(({ named }) => named),
    );
    const [text = '', ...extras] = expansion.fill(variantOf(form, at)).split(/^@@ /m);
    const imports = [...text.matchAll(/^\^\^ (.*\n)/gm)].map(([, line = '']) => line).join('');
    const snippet = text.replace(/^\^\^ .*\n/gm, '');
    const files = [
      ...(form.level === 'file'
        ? []
        : [imported(this.framed(form, snippet.replace(/\s+$/, ''), expansion, random), imports)]),
      ...extras.map((extra) => rawFile(extra)),
    ].map((file) => this.encoded(file, random));
    return { ...assembled(form, secrets, expansion, files), variant: (at % form.variants.length) + 1 };
  }

  /** The snippet within a whole file of its language. */
  private framed(form: Section, snippet: string, expansion: Expansion, random: Random): RawFile {
    const frames = this.of(form, 'frame').filter(({ level }) => level === form.level);
    const frame = renumbered(random.pick(frames.flatMap(({ variants }) => variants)), 8);
    const text = expansion.fill(
      frame.replace(/^([ \t]*)«FILLER (\w+)»$/gm, (_, indent: string, kind: string) =>
        this.filler(form, kind, indent, random),
      ),
    );
    const placed = text.replace(
      /^([ \t]*)«HERE»/m,
      (_, indent: string) => `${snippetMark}${indented(snippet, indent)}${snippetMark}`,
    );
    return { path: expansion.fill(random.pick(this.pathsFor(form, placed, random))), text: placed };
  }

  /** Where such a file may lie: mostly where the app's own code does, sometimes among tests. */
  private pathsFor(form: Section, text: string, random: Random): string[] {
    const role = random.chance(0.12) ? 'test' : 'ships';
    const sections = this.of(form, 'paths');
    const own = sections.filter(({ name }) => name === role);
    const lines = (own.length > 0 ? own : sections).flatMap(({ variants }) => variants.join('\n').split('\n'));
    return lines.filter((line) => canHold(line, text));
  }

  private filler(form: Section, kind: string, indent: string, random: Random): string {
    const variants = this.of(form, 'filler')
      .filter(({ name }) => name === kind)
      .flatMap((section) => section.variants);
    const picked = random.shuffled(variants).slice(0, random.int(0, Math.min(4, variants.length)));
    return picked
      .map((variant, at) => indented(renumbered(variant, 4 + at), indent))
      .join(random.chance(0.7) ? '\n\n' : '\n');
  }

  private encoded({ path, text }: RawFile, random: Random): RawFile & { encoding: CaseFile['encoding'] } {
    const isUnix = /\.(?:ya?ml|sh|rb)$|Dockerfile|Fastfile|\.netrc|\.npmrc|\.pem$|\.p8$/.test(path);
    const ended = `${text}\n`;
    const lines = !isUnix && random.chance(0.06) ? ended.replace(/\n/g, '\r\n') : ended;
    if (path.endsWith('.strings') && random.chance(0.5)) return { path, text: lines, encoding: 'utf16le' };
    return { path, text: lines, encoding: !isUnix && random.chance(0.03) ? 'utf8-bom' : 'utf8' };
  }
}

interface RawFile {
  readonly path: string;
  readonly text: string;
}

/** Stands before and after the snippet in its file until the lines are known. */
const snippetMark = '\uE003';

/** Words of the code around a snippet are others than the snippet's own. */
function renumbered(template: string, digit: number): string {
  return template
    .replace(/«([A-Za-z]+)1»/g, (_, word: string) => `«${word}${digit}»`)
    .replace(/«([A-Za-z]+)2»/g, (_, word: string) => `«${word}9»`);
}

function variantOf({ variants, language, name }: Section, at: number): string {
  const variant = variants[at % variants.length];
  if (variant === undefined) throw new Error(`${language} ${name} has no variant`);
  return variant;
}

function canStand({ flags }: Section, value: string): boolean {
  if (flags.has('bare') && !/^[\w.~+/=:@;?*-]+$/.test(value)) return false;
  if (flags.has('urlsafe') && !/^[\w.~-]+$/.test(value)) return false;
  return value.length >= Number(flags.get('min')?.[0] ?? 0);
}

/** TypeScript cannot stand in `.js`, and its plain files hold no JSX. */
function canHold(path: string, text: string): boolean {
  const isTyped =
    /: (?:string|boolean|Promise|Record|\w+\[\])|^(?:export )?interface |private |readonly |abstract | as (?:const|any)/m;
  if (path.endsWith('.js')) return !isTyped.test(text);
  return !path.endsWith('.ts') || !/<\/|\/>/.test(text);
}

function indented(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');
}

/** Imports stand after those that are there, or after the package's line, or first. */
function imported({ path, text }: RawFile, imports: string): RawFile {
  const last = [...text.matchAll(/^(?:import|package|#import|#include|@import|library) .*\n/gm)].at(-1);
  const place = last ? last.index + last[0].length : 0;
  return { path, text: text.slice(0, place) + imports + text.slice(place) };
}

/** A file that the template writes whole: its path on the first line. */
function rawFile(extra: string): RawFile {
  const end = extra.indexOf('\n');
  return { path: extra.slice(0, end).trim(), text: extra.slice(end + 1).replace(/\s+$/, '') };
}

/** Takes the marks out of the files and says where they were. */
function assembled(
  form: Section,
  secrets: readonly { format: Format; named: Named }[],
  expansion: Expansion,
  marked: readonly (RawFile & { encoding: CaseFile['encoding'] })[],
): Omit<Case, 'variant'> {
  const near: Lines[] = [];
  const found: { span: Span; isKey: boolean; text: string }[] = [];
  const files = marked.map((file) => {
    const { text, spans, bounds } = unmarked(file.text);
    const lines = spans.map(({ start, end }) => ({ first: lineAt(text, start) - 1, last: lineAt(text, end) + 1 }));
    const [start, end] = bounds;
    if (start !== undefined && end !== undefined) lines.push({ first: lineAt(text, start), last: lineAt(text, end) });
    // A file beside that only refers to the secret, as a plist does to a build setting, speaks of it too.
    if (lines.length === 0) lines.push({ first: 1, last: text.split('\n').length });
    if (secrets.length > 0) near.push(...lines.map((range) => ({ file: file.path, ...range })));
    found.push(
      ...spans.map((span) => ({
        span: { file: file.path, start: span.start, end: span.end },
        isKey: span.isKey,
        text: text.slice(span.start, span.end),
      })),
    );
    return { path: file.path, text, encoding: file.encoding };
  });
  const labels = labelsOf(form, secrets, expansion, found);
  return { id: '', language: form.language, form: form.name, files, labels, near };
}

function labelsOf(
  form: Section,
  secrets: readonly { format: Format; named: Named }[],
  { layers }: Expansion,
  found: readonly { span: Span; isKey: boolean; text: string }[],
): Label[] {
  const forced = form.flags.get('class') as Label['classes'] | undefined;
  const keySpan = found.find(({ isKey }) => isKey)?.span;
  return secrets.map(({ format, named: { value } }, index) => {
    const own = found.filter(({ isKey, text }) => !isKey && (secrets.length === 1 || text === value));
    if (own.length === 0) throw new Error(`${form.language} ${form.name} lost value ${index} of ${format.id}`);
    return {
      format: format.id,
      group: forced?.[0] ?? groupOf(format),
      classes: forced ?? [format.class, ...(format.accept ?? [])],
      value,
      layers,
      spans: orderedPieces(own, value, layers),
      ...(keySpan && { keySpan }),
    };
  });
}

/** Pieces may stand in another order than they are joined in; a value may stand in several places whole. */
function orderedPieces(own: readonly { span: Span; text: string }[], value: string, layers: readonly string[]): Span[] {
  if (layers.length > 0 || own.length === 1 || own[0]?.text === value) return own.slice(0, 1).map(({ span }) => span);
  const ordered = [...own].sort((left, right) => value.indexOf(left.text) - value.indexOf(right.text));
  return ordered.map(({ span }) => span);
}

function unmarked(text: string): {
  text: string;
  spans: { start: number; end: number; isKey: boolean }[];
  bounds: number[];
} {
  let plain = '';
  const spans: { start: number; end: number; isKey: boolean }[] = [];
  const bounds: number[] = [];
  let open = { start: 0, isKey: false };
  for (const letter of text) {
    if (letter === marks.open) open = { start: plain.length, isKey: false };
    else if (letter === marks.key) open = { ...open, isKey: true };
    else if (letter === marks.close) spans.push({ ...open, end: plain.length });
    else if (letter === snippetMark) bounds.push(plain.length);
    else plain += letter;
  }
  return { text: plain, spans, bounds };
}
