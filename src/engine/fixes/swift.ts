import type { Import } from '../ir/ir';
import { CodeWriter } from './writer';

/** Writes Swift. Imports are modules: `Security`. */
export class SwiftWriter extends CodeWriter {
  protected override defaultIndent(): string {
    return '    ';
  }

  protected override importLine(name: string): string {
    return `import ${name}`;
  }

  protected override isImported(name: string, imports: readonly Import[]): boolean {
    return imports.some(
      ({ module }) => module === name || (name === 'Foundation' && /^(?:UIKit|SwiftUI|AppKit)$/.test(module)),
    );
  }
}
