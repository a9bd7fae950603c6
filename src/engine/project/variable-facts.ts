import type { Document } from '../document';
import type { Program } from '../flow/program';
import type { Fact } from './view';

/** The types of the variables that a file makes for others, where they are no plain texts: `export const session: Session`. */
export function variableFacts({ path, role }: Document, { module, types }: Program): Fact[] {
  if (role === 'test' || role === 'generated') return [];
  return module.body.flatMap((statement): Fact[] => {
    if (statement.kind !== 'assign' || !statement.declares || statement.target.kind !== 'name') return [];
    const { name } = statement.target;
    const type = types.ofDeclared(undefined, name);
    if (type === undefined || !/^\p{Lu}\w+$/u.test(type) || types.isText(type)) return [];
    return [{ key: `value:${name}`, path, span: statement.target.span, value: { kind: 'text', text: type } }];
  });
}
