import type { Import } from '../ir/ir';
import { CodeWriter } from './writer';

/** Writes TypeScript and JavaScript. An import is asked for as `LOCAL from MODULE` and brings the whole module, or as `default LOCAL from MODULE`. */
export class TypeScriptWriter extends CodeWriter {
  protected override defaultIndent(): string {
    return '  ';
  }

  /** The quote that the file uses for its first import or literal. */
  get quote(): string {
    return /['"]/.exec(this.source.text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g, ''))?.[0] ?? "'";
  }

  protected override importLine(name: string): string {
    const [local = '', module] = name.split(' from ');
    const bound = local.startsWith('default ') ? local.slice('default '.length) : `* as ${local}`;
    return `import ${bound} from ${this.quote}${module ?? ''}${this.quote};`;
  }

  protected override isImported(name: string, imports: readonly Import[]): boolean {
    const [local, module] = name.replace(/^default /, '').split(' from ');
    return imports.some(
      (candidate) => candidate.module === module && candidate.names.some((bound) => bound.local === local),
    );
  }
}
