import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Expression, Import } from '../ir';

/** The module of `require('m')`, also of `require('m').default`. */
export function requiredModule(value: Expression): string | undefined {
  const call = value.kind === 'member' && value.name === 'default' ? value.object : value;
  if (call?.kind !== 'call' || call.name !== 'require' || call.receiver) return undefined;
  const module = call.args[0]?.value;
  return module?.kind === 'literal' && module.type === 'string' ? module.value : undefined;
}

/** `const m = require('m')` and `const { a, b: c } = require('m')` bind what an import would. */
export function requireImport(span: Span, module: string, target: SyntaxNode): Import {
  const names =
    target.type === 'object_pattern'
      ? target.parts.map((part) => {
          const imported = (part.field('key') ?? part).text;
          return { imported, local: part.field('value')?.text ?? imported };
        })
      : [{ imported: 'default', local: target.text }];
  return { kind: 'import', span, module, names };
}
