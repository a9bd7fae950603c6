import type { Span } from '../document';
import type { Comment } from '../ir/ir';
import type { Tree, TreeAttribute, TreeElement } from '../ir/tree';

/** Elements nested deeper than this are read as siblings: no real file comes near, and recursion elsewhere stays bounded. */
const maximumDepth = 200;

interface OpenElement {
  readonly name: string;
  readonly openSpan: Span;
  readonly attributes: TreeAttribute[];
  readonly children: TreeElement[];
  text: string;
  textStart: number;
  textEnd: number;
}

/**
 * Reads XML and plist text with exact places, tolerating what is broken: an unclosed element ends where its parent does. No
 * external entity, DTD or include is ever followed.
 */
export function readXml(source: string): Tree {
  return new XmlReader(source).read();
}

class XmlReader {
  private readonly roots: TreeElement[] = [];
  private readonly comments: Comment[] = [];
  private readonly stack: OpenElement[] = [];
  private hasErrors = false;
  private position = 0;

  constructor(private readonly source: string) {}

  read(): Tree {
    while (this.position < this.source.length) {
      const tag = this.source.indexOf('<', this.position);
      this.characters(this.position, tag < 0 ? this.source.length : tag);
      if (tag < 0) break;
      this.position = tag;
      this.markup();
    }
    while (this.stack.length > 0) {
      this.hasErrors = true;
      this.close(this.source.length);
    }
    return { roots: this.roots, comments: this.comments, hasErrors: this.hasErrors };
  }

  private markup(): void {
    const start = this.position;
    if (this.source.startsWith('<!--', start)) {
      const end = this.past('-->');
      this.comments.push({ span: { start, end }, text: this.source.slice(start, end) });
    } else if (this.source.startsWith('<![CDATA[', start)) {
      const end = this.past(']]>');
      this.append(this.source.slice(start + 9, end - 3), start + 9, end - 3);
    } else if (this.source.startsWith('<?', start)) {
      this.past('?>');
    } else if (this.source.startsWith('<!', start)) {
      this.past('>');
    } else if (this.source.startsWith('</', start)) {
      this.endTag(start);
    } else {
      this.startTag(start);
    }
  }

  /** Moves past the next `mark` and returns that place; to the end of the text where it is missing. */
  private past(mark: string): number {
    const found = this.source.indexOf(mark, this.position);
    if (found < 0) this.hasErrors = true;
    this.position = found < 0 ? this.source.length : found + mark.length;
    return this.position;
  }

  private startTag(start: number): void {
    const name = /^[\p{L}_][\p{L}\p{N}_:.-]*/u.exec(this.source.slice(start + 1, start + 257))?.[0];
    if (name === undefined) {
      this.hasErrors = true;
      this.append('<', start, start + 1);
      this.position = start + 1;
      return;
    }
    this.position = start + 1 + name.length;
    const attributes = this.attributes();
    const selfClosing = this.source.startsWith('/>', this.position);
    const end = this.past('>');
    this.stack.push({
      name,
      openSpan: { start, end },
      attributes,
      children: [],
      text: '',
      textStart: end,
      textEnd: end,
    });
    if (selfClosing || this.stack.length > maximumDepth) this.close(end);
  }

  private attributes(): TreeAttribute[] {
    const attributes: TreeAttribute[] = [];
    const pattern = /\s*([\p{L}_][\p{L}\p{N}_:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
    for (;;) {
      pattern.lastIndex = this.position;
      const match = pattern.exec(this.source);
      const name = match?.[1];
      const raw = match?.[2] ?? match?.[3];
      if (!match || name === undefined || raw === undefined) break;
      this.position = pattern.lastIndex;
      const valueSpan = { start: this.position - 1 - raw.length, end: this.position - 1 };
      const nameStart = match.index + match[0].indexOf(name);
      attributes.push({ name, value: decode(raw), valueSpan, span: { start: nameStart, end: this.position } });
    }
    const rest = /[^<>/]*/y;
    rest.lastIndex = this.position;
    const skipped = rest.exec(this.source)?.[0] ?? '';
    if (skipped.trim() !== '') this.hasErrors = true;
    this.position += skipped.length;
    return attributes;
  }

  private endTag(start: number): void {
    const end = this.past('>');
    const name = this.source.slice(start + 2, end - 1).trim();
    const depth = this.stack.findLastIndex((element) => element.name === name);
    if (depth < 0) {
      this.hasErrors = true;
      return;
    }
    while (this.stack.length > depth + 1) {
      this.hasErrors = true;
      this.close(start);
    }
    this.close(end);
  }

  private close(end: number): void {
    const element = this.stack.pop();
    if (!element) return;
    const leading = element.text.length - element.text.trimStart().length;
    const closed: TreeElement = {
      name: element.name,
      span: { start: element.openSpan.start, end },
      openSpan: element.openSpan,
      attributes: element.attributes,
      children: element.children,
      text: decode(element.text.trim()),
      textSpan: { start: element.textStart + leading, end: Math.max(element.textStart + leading, element.textEnd) },
    };
    (this.stack.at(-1)?.children ?? this.roots).push(closed);
  }

  private characters(start: number, end: number): void {
    if (end > start) this.append(this.source.slice(start, end), start, end);
  }

  private append(text: string, start: number, end: number): void {
    const element = this.stack.at(-1);
    if (!element) return;
    if (element.text.trim() === '') {
      element.text = '';
      element.textStart = start;
    }
    element.text += text;
    if (text.trim() !== '') element.textEnd = end - (text.length - text.trimEnd().length);
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
