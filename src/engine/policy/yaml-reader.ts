import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Alias, Document as YamlDocument, Node, Pair, YAMLMap } from 'yaml';
import type { Problem } from '../finding';
import type { Span } from '../document';
import { isNestedTooDeeply } from './yaml-depth';

/** A way into a value: keys and list positions from the root. */
export type ValuePath = readonly (string | number)[];

/** Where a value of a YAML text stands, and its key if it has one. */
export interface Place {
  readonly key?: Span;
  readonly value: Span;
}

/** A YAML text as a plain value, with the place of everything in it. */
export interface YamlReading {
  /** Undefined when the text is empty or cannot be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of the value at a path, if it is written in the text. */
  place(path: ValuePath): Place | undefined;
  /** The deepest value whose key or text an offset lies in or at, and whether that is its key. */
  pathAt(offset: number): { readonly path: ValuePath; readonly isKey: boolean } | undefined;
}

const maximumSize = 256 * 1024;
const maximumDepth = 16;
/** Aliases count each time they are used, so that a few lines cannot stand for millions of values. */
const maximumNodes = 20_000;
/** Finding an alias's anchor takes a walk through the document. */
const maximumAliases = 100;

/** Reads a YAML text within limits. Never throws: what cannot be read is a problem. */
export function readYaml(text: string, path: string): YamlReading {
  const problems: Problem[] = [];
  const report = (code: string, span: Span, message: string): void => {
    problems.push({ path, span, code: `policy-${code}`, severity: 'error', message });
  };
  const places = new Map<string, Place>();
  const whole = { start: 0, end: Math.min(text.length, 1) };
  let value: unknown;
  if (text.length > maximumSize) report('too-large', whole, 'A policy has at most 256 KiB; this one was not read.');
  else if (isNestedTooDeeply(text)) report('too-deep', whole, 'This policy is nested too deeply; it was not read.');
  else {
    try {
      const document = parse(text, report);
      if (document) value = new Reader(document, places, report).read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      report('broken-yaml', error.span ?? whole, error.message);
    }
  }
  return { value, problems, place: (at) => places.get(placeKey(at)), pathAt: (offset) => pathAt(places, offset) };
}

function pathAt(places: ReadonlyMap<string, Place>, offset: number): ReturnType<YamlReading['pathAt']> {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const found = [...places].flatMap(([written, { key, value }]) => {
    const isKey = key !== undefined && holds(key);
    return isKey || holds(value) ? [{ path: JSON.parse(written) as ValuePath, isKey }] : [];
  });
  return found.sort((left, right) => right.path.length - left.path.length)[0];
}

type Report = (code: string, span: Span, message: string) => void;

function placeKey(path: ValuePath): string {
  return JSON.stringify(path);
}

/** A value that cannot be taken from a sound document. */
class Unreadable extends Error {
  constructor(
    message: string,
    readonly span?: Span,
  ) {
    super(message);
  }
}

/** The first document of a text, or undefined when its syntax is too broken to trust any of it. */
function parse(text: string, report: Report): YamlDocument.Parsed | undefined {
  const [first, second] = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false }) as YamlDocument.Parsed[];
  for (const error of first?.errors ?? []) {
    const isTab = error.code === 'TAB_AS_INDENT';
    const message = isTab
      ? 'Indent with spaces: YAML allows no tabs here.'
      : `This is not readable YAML: ${error.message}`;
    report(isTab ? 'tab' : 'broken-yaml', span(error.pos, text.length), message);
  }
  if (second) {
    const start = second.range[0];
    report(
      'many-documents',
      span([start, start + 1], text.length),
      'A policy is one document; what follows is ignored.',
    );
  }
  return first?.errors.length === 0 ? first : undefined;
}

/** A span of at least one character where there is one, so that an editor can underline it. */
function span([start, end]: readonly [number, number, ...number[]], length: number): Span {
  const from = Math.min(start, Math.max(0, length - 1));
  return { start: from, end: Math.min(length, Math.max(end, from + 1)) };
}

/** Turns nodes into plain values and notes where each stands. */
class Reader {
  private nodes = 0;
  private aliases = 0;

  constructor(
    private readonly document: YamlDocument.Parsed,
    private readonly places: Map<string, Place>,
    private readonly report: Report,
  ) {}

  read(): unknown {
    return this.document.contents ? this.value(this.document.contents, []) : undefined;
  }

  private value(node: Node | null | undefined, path: ValuePath, key?: Span): unknown {
    const place = this.spanOf(node) ?? key;
    if (place) this.places.set(placeKey(path), key ? { key, value: place } : { value: place });
    if (++this.nodes > maximumNodes) throw new Unreadable('This policy stands for too many values.');
    if (path.length > maximumDepth) throw new Unreadable('This is nested too deeply.', place);
    if (isAlias(node)) return this.value(this.resolved(node), path, key);
    if (isMap(node)) return this.map(node, path);
    if (isSeq(node)) return node.items.map((item, index) => this.value(item as Node | null, [...path, index]));
    return isScalar(node) ? node.value : null;
  }

  private resolved(alias: Alias): Node {
    if (++this.aliases > maximumAliases) throw new Unreadable('This policy uses too many aliases.', this.spanOf(alias));
    const node = alias.resolve(this.document);
    if (!node) throw new Unreadable(`There is no anchor "${alias.source}" before this.`, this.spanOf(alias));
    return node;
  }

  private map(node: YAMLMap, path: ValuePath): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const { key, value } of node.items as Pair<Node | null, Node | null>[]) {
      const at = this.spanOf(key) ?? { start: 0, end: 1 };
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
      if (name === undefined) this.report('wrong-key', at, 'A key must be a text.');
      else if (name === '__proto__') this.report('unknown-key', at, 'Unknown key "__proto__".');
      else if (Object.hasOwn(result, name)) {
        this.report('duplicate-key', at, `The key "${name}" is already there; the first one counts.`);
      } else result[name] = this.value(value, [...path, name], at);
    }
    return result;
  }

  private spanOf(node: Node | null | undefined): Span | undefined {
    const range = node?.range;
    return range ? { start: range[0], end: range[1] } : undefined;
  }
}
