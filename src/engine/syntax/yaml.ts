import { Composer, isAlias, isMap, isScalar, isSeq, Parser, type CST, type Node, type Pair, type Scalar } from 'yaml';
import { isNestedTooDeeply } from '../policy/yaml-depth';
import type { Span } from '../document';
import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';
import { addAll, elementOf, shellReferences, trimmed, valueWith, type Value } from './elements';
import { readShell } from './shell';

/** `${{ secrets.NAME }}`, `$(NAME)`, `$NAME`, `${NAME}`: what CI systems write for values that come from elsewhere. */
const references = new RegExp(
  String.raw`\$\{\{\s*([\w.-]{1,100})[^{}]{0,200}\}\}|\$\(([A-Za-z_][\w.]{0,100})\)|${shellReferences.source}`,
  'g',
);

/** Keys whose text is a shell's script, in the CI systems that people build apps with. */
const scriptKeys = new Set([
  'run',
  'script',
  'scripts',
  'before_script',
  'after_script',
  'bash',
  'pwsh',
  'powershell',
  'inlineScript',
  'command',
  'content',
]);

/**
 * Reads YAML with every document of the file: a key is an element of its name, an item of a list is called `item`. An alias refers
 * to its anchor and is not expanded. The commands of a CI script are children of its text. Undefined for what is no YAML at all, and
 * for what is nested deeper than the parser, which calls itself for each level, can take.
 */
export function readYaml(text: string): Tree | undefined {
  return isNestedTooDeeply(text) ? undefined : new YamlReader(text).read();
}

/** What stands at the top of a YAML text. */
const expected = new Set(['document', 'doc-end', 'directive', 'byte-order-mark', 'comment', 'space', 'newline']);

/** The parser describes each token that has no place at length: a text full of them took a second for 50 KB. */
const mostStrays = 100;

class YamlReader {
  private readonly comments: Comment[] = [];
  private hasErrors = false;

  constructor(private readonly text: string) {}

  read(): Tree | undefined {
    const composer = new Composer({ uniqueKeys: false, strict: false, logLevel: 'silent', version: '1.2' });
    const roots: TreeElement[] = [];
    const add = (documents: Iterable<{ contents: unknown; errors: unknown[] }>) => {
      for (const { contents, errors } of documents) {
        this.hasErrors ||= errors.length > 0;
        addAll(roots, this.rootsOf(contents as Node | null));
      }
    };
    let strays = 0;
    for (const token of new Parser().parse(this.text)) {
      if (!expected.has(token.type) && ++strays > mostStrays) return undefined;
      this.comment(token);
      add(composer.next(token));
    }
    add(composer.end());
    this.comments.sort((left, right) => left.span.start - right.span.start);
    return { roots, comments: this.comments, hasErrors: this.hasErrors };
  }

  private rootsOf(contents: Node | null): TreeElement[] {
    if (!isScalar(contents)) return contents ? this.childrenOf(contents) : [];
    const span = spanOf(contents);
    return span ? [this.element('', span, contents, '')] : [];
  }

  /** The comments of a token and of all tokens inside it. */
  private comment(token: CST.Token | CST.SourceToken): void {
    const waiting: unknown[] = [token];
    while (waiting.length > 0) {
      const one = waiting.pop();
      if (Array.isArray(one)) for (let index = one.length - 1; index >= 0; index--) waiting.push(one[index]);
      else if (isToken(one)) {
        if (one.type === 'comment') this.comments.push(commentOf(one));
        waiting.push(one.end, one.value, one.items, one.sep, one.key, one.props, one.start);
      }
    }
  }

  private childrenOf(node: Node): TreeElement[] {
    if (isMap(node)) return node.items.flatMap((pair) => this.pair(pair as Pair<Node, Node | null>));
    if (!isSeq(node)) return [];
    return (node.items as Node[]).flatMap((item) => {
      const span = spanOf(item);
      return span ? [this.element('item', span, item, 'item')] : [];
    });
  }

  private pair({ key, value }: Pair<Node, Node | null>): TreeElement[] {
    const at = spanOf(key);
    if (!at) return [];
    const name = isScalar(key) ? textOf(key) : this.text.slice(at.start, at.end);
    const end = (value && spanOf(value)?.end) ?? at.end;
    return [this.element(name, { start: at.start, end: Math.max(end, at.end) }, value ?? undefined, name)];
  }

  private element(name: string, span: Span, node: Node | undefined, key: string): TreeElement {
    if (isAlias(node)) {
      const at = spanOf(node) ?? span;
      const part = { kind: 'reference', name: node.source, span: at } as const;
      return elementOf(name, span, { text: '', span: at, parts: [part] });
    }
    if (!isScalar(node)) {
      const children = node ? this.childrenOf(node) : [];
      return elementOf(name, span, undefined, isSeq(node) && scriptKeys.has(key) ? this.scripts(children) : children);
    }
    const value = this.valueOf(node);
    return elementOf(name, span, value, scriptKeys.has(key) ? this.commands(value) : []);
  }

  private scripts(items: readonly TreeElement[]): TreeElement[] {
    return items.map((item) => {
      const value = { text: item.text, span: item.textSpan };
      return item.children.length > 0 || item.text === '' ? item : { ...item, children: this.commands(value) };
    });
  }

  private commands({ span }: Value): readonly TreeElement[] {
    const script = readShell(this.text, span);
    addAll(this.comments, script.comments);
    return script.roots;
  }

  private valueOf(node: Scalar): Value {
    const whole = spanOf(node) ?? { start: 0, end: 0 };
    const text = node.value === null ? '' : textOf(node);
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
      const header = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(this.text.slice(whole.start, whole.end))?.[0].length ?? 0;
      const span = trimmed(this.text, { start: whole.start + header, end: whole.end });
      return { text: text.trim(), span };
    }
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const span = isQuoted ? { start: whole.start + 1, end: Math.max(whole.start + 1, whole.end - 1) } : whole;
    return valueWith(text, span, references);
  }
}

/** A scalar as it is written, quotes and escapes resolved. */
function textOf({ source, value }: Scalar): string {
  return source ?? (typeof value === 'string' ? value : '');
}

type Loose = Partial<Record<'end' | 'value' | 'items' | 'sep' | 'key' | 'props' | 'start', unknown>>;

function isToken(
  value: unknown,
): value is Loose & { readonly type: string; readonly offset: number; readonly source: string } {
  return typeof value === 'object' && value !== null;
}

function commentOf({ offset, source }: { readonly offset: number; readonly source: string }): Comment {
  return { span: { start: offset, end: offset + source.length }, text: source };
}

/** Where a node's own text stands; what follows it up to the next node is no part of it. */
function spanOf(node: Node): Span | undefined {
  return node.range ? { start: node.range[0], end: node.range[1] } : undefined;
}
