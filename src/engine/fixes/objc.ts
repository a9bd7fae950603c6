import type { TextEdit } from '../finding';
import type { Import } from '../ir/ir';
import { CodeWriter } from './writer';

/** Writes Objective-C. Imports are headers of frameworks: `Security/Security.h`. */
export class ObjcWriter extends CodeWriter {
  protected override defaultIndent(): string {
    return '    ';
  }

  protected override importLine(name: string): string {
    return `#import <${name}>`;
  }

  protected override isImported(name: string, imports: readonly Import[]): boolean {
    const framework = name.slice(0, name.indexOf('/'));
    return imports.some(({ module }) => module === name || module === framework);
  }

  /** The last import that no `#if` inside the file makes conditional. */
  protected override lastImport(imports: readonly Import[]): Import | undefined {
    const depths = imports.map(({ span }) => this.conditionsAround(span.start));
    const least = Math.min(...depths);
    return imports.findLast((_, index) => depths[index] === least);
  }

  private conditionsAround(offset: number): number {
    const before = this.source.text.slice(0, offset);
    const opened = before.match(/^[ \t]*#[ \t]*if/gm)?.length ?? 0;
    return opened - (before.match(/^[ \t]*#[ \t]*endif/gm)?.length ?? 0);
  }

  /** Adds `code` before everything that could use it: C has to see a function before it is called. */
  insertFunctions(code: string): TextEdit {
    const last = this.lastImport(this.imports());
    if (last) return this.insert(this.lineEndAt(last.span.end), `\n\n${this.indented(code, '')}`);
    return this.insert(0, `${this.indented(code, '')}\n\n`);
  }
}
