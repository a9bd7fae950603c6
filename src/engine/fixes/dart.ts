import type { Import } from '../ir/ir';
import { CodeWriter } from './writer';

/** Writes Dart. Imports are libraries: `package:flutter_secure_storage/flutter_secure_storage.dart`. */
export class DartWriter extends CodeWriter {
  protected override defaultIndent(): string {
    return '  ';
  }

  protected override importLine(name: string): string {
    return `import '${name}';`;
  }

  protected override isImported(name: string, imports: readonly Import[]): boolean {
    return imports.some(({ module, names }) => module === name && names.every(({ imported }) => imported !== '*'));
  }

  /** Imports stand behind the name of the library and before its parts. */
  protected override firstImportOffset(): number {
    const header = /^[ \t]*library\b[^;]*;[^\r\n]*(?:\r\n|\n|\r)?(?:[ \t]*(?:\r\n|\n|\r))?/m.exec(this.source.text);
    return header ? header.index + header[0].length : 0;
  }
}
