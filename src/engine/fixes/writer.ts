import type { Span } from '../document';
import type { TextEdit } from '../finding';
import type { Import, Module, TypeDeclaration } from '../ir/ir';

/** What a writer needs to know of a document. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly module: Module;
}

/** Writes edits that fit one file's own style: line ends, indentation, imports. One subclass a language. */
export abstract class CodeWriter {
  /** The file's line end; of a mixed file the first. */
  readonly lineEnd: string;
  /** One step of indentation: a tab, or the spaces that the file uses. */
  readonly indentUnit: string;

  constructor(protected readonly source: Source) {
    this.lineEnd = /\r\n|\n|\r/.exec(source.text)?.[0] ?? '\n';
    this.indentUnit = indentUnitOf(source.text) ?? this.defaultIndent();
  }

  protected abstract defaultIndent(): string;

  /** The import statement for `name`, as this language writes it. */
  protected abstract importLine(name: string): string;

  /** Whether an import of the file already brings `name`. */
  protected abstract isImported(name: string, imports: readonly Import[]): boolean;

  replace(span: Span, newText: string): TextEdit {
    return { path: this.source.path, span: { start: span.start, end: span.end }, newText: this.withLineEnds(newText) };
  }

  insert(offset: number, newText: string): TextEdit {
    return this.replace({ start: offset, end: offset }, newText);
  }

  /** Adds what is missing of `names` in one edit after the last import, or none where all are there. */
  addImports(names: readonly string[]): TextEdit[] {
    const imports = this.imports();
    const missing = names.filter((name) => !this.isImported(name, imports));
    if (missing.length === 0) return [];
    const lines = missing.map((name) => this.importLine(name));
    const last = this.lastImport(imports);
    if (last) return [this.insert(this.lineEndAt(last.span.end), `\n${lines.join('\n')}`)];
    return [this.insert(this.firstImportOffset(), `${lines.join('\n')}\n${this.blankAfterFirstImport()}`)];
  }

  /** The imports of the file, in source order. */
  protected imports(): Import[] {
    return this.source.module.body.filter((statement): statement is Import => statement.kind === 'import');
  }

  /** The import that others are added after. */
  protected lastImport(imports: readonly Import[]): Import | undefined {
    return imports.at(-1);
  }

  /** Where the first import of a file without any goes. */
  protected firstImportOffset(): number {
    return 0;
  }

  protected blankAfterFirstImport(): string {
    return '\n';
  }

  /** Adds `code` (lines with `\n`, indented by the unit `\t`) at the end of the file, after an empty line. */
  append(code: string): TextEdit {
    const { text } = this.source;
    const end = text.trimEnd().length;
    const rest = text.slice(end);
    return this.replace(
      { start: end, end: text.length },
      `\n\n${this.indented(code, '')}${rest === '' ? '\n' : rest.replace(/\r\n?/g, '\n')}`,
    );
  }

  /** Adds `code` as first member of a type. */
  insertMember(type: TypeDeclaration, code: string): TextEdit {
    const indentation = this.indentAt(type.span.start) + this.indentUnit;
    return this.insert(type.bodySpan.start + 1, `\n${this.indented(code, indentation)}\n`);
  }

  /** Adds `code` as last member of a type, after an empty line. */
  insertLastMember(type: TypeDeclaration, code: string): TextEdit {
    const { text } = this.source;
    const close = type.bodySpan.end - 1;
    const before = text.slice(0, close).trimEnd().length;
    const own = this.indentAt(type.span.start);
    return this.replace(
      { start: before, end: close },
      `${before === type.bodySpan.start + 1 ? '\n' : '\n\n'}${this.indented(code, own + this.indentUnit)}\n${own}`,
    );
  }

  /** Takes a statement away with its semicolon; with its lines, where it is all that stands on them. */
  remove(span: Span): TextEdit {
    const { text } = this.source;
    const end = span.end + (/^\s*;/.exec(text.slice(span.end))?.[0].length ?? 0);
    const [first, last] = [this.lineStartAt(span.start), this.lineEndAt(end)];
    const isAlone = text.slice(first, span.start).trim() === '' && text.slice(end, last).trim() === '';
    if (!isAlone) return this.replace({ start: span.start, end }, '');
    const next = /^(?:\r\n|\n|\r)/.exec(text.slice(last))?.[0].length ?? 0;
    return this.replace({ start: first, end: last + next }, '');
  }

  /** `code`, whose indentation is written as tabs, in the file's own unit and behind `indentation`. */
  indented(code: string, indentation: string): string {
    return code
      .split('\n')
      .map((line) =>
        line === '' ? '' : indentation + line.replace(/^\t+/, (tabs) => this.indentUnit.repeat(tabs.length)),
      )
      .join('\n');
  }

  /** The white space before the first character of the line of `offset`. */
  indentAt(offset: number): string {
    const start = this.lineStartAt(offset);
    return /^[ \t]*/.exec(this.source.text.slice(start))?.[0] ?? '';
  }

  lineStartAt(offset: number): number {
    return Math.max(this.source.text.lastIndexOf('\n', offset - 1), this.source.text.lastIndexOf('\r', offset - 1)) + 1;
  }

  lineEndAt(offset: number): number {
    const end = this.source.text.slice(offset).search(/[\r\n]/);
    return end < 0 ? this.source.text.length : offset + end;
  }

  private withLineEnds(text: string): string {
    return this.lineEnd === '\n' ? text : text.replace(/\r?\n/g, this.lineEnd);
  }
}

function indentUnitOf(text: string): string | undefined {
  const first = /^(\t| {2,8})\S/m.exec(text)?.[1];
  return first === '\t' ? '\t' : first;
}
