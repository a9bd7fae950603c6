import type { Scopes } from '../flow/scopes';
import type { IrNode, TypeDeclaration } from '../ir/ir';
import { JvmWriter } from './jvm';

/** Writes Java. */
export class JavaWriter extends JvmWriter {
  protected override importLine(name: string): string {
    return `import ${name};`;
  }
}

/** The type at the top of the file that `node` stands in. */
export function outermostType(scopes: Scopes, node: IrNode): TypeDeclaration | undefined {
  return [...scopes.ancestors(node)].findLast((ancestor) => ancestor.kind === 'type');
}
