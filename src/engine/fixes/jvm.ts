import type { Import } from '../ir/ir';
import { CodeWriter } from './writer';

/** What Kotlin and Java share. Imports are full names: `android.util.Base64`. */
export abstract class JvmWriter extends CodeWriter {
  protected override defaultIndent(): string {
    return '    ';
  }

  protected override isImported(name: string, imports: readonly Import[]): boolean {
    const folder = name.slice(0, name.lastIndexOf('.'));
    return imports.some(({ module, names }) => module === name || (names.length === 0 && module === folder));
  }

  protected override firstImportOffset(): number {
    const header = /^[ \t]*package[^\r\n]*(?:\r\n|\n|\r)?(?:[ \t]*(?:\r\n|\n|\r))?/m.exec(this.source.text);
    return header ? header.index + header[0].length : 0;
  }
}
