import type { Document } from '../document';
import { parameterNames } from '../flow/callables';
import type { Program } from '../flow/program';
import type { Fact } from './view';

/** A free function's shorter name is too common to look for. */
const shortestFreeName = 4;

/** The functions of a file that take a parameter to a sink, or give a secret though their name does not say so. */
export function functionFacts(document: Document, program: Program): Fact[] {
  if (document.role === 'test' || document.role === 'generated') return [];
  return program.callables.all.flatMap((callable): Fact[] => {
    const { name, owners, isExtension, node, parameters } = callable;
    const isKnownByName = owners.length > 0 || (name.length >= shortestFreeName && isTopLevel(program, node));
    if (!isKnownByName || !/^[A-Za-z_$][\w$]*$/.test(name)) return [];
    const { sinks, source } = program.summaries.of(callable);
    if (sinks.length === 0 && !source) return [];
    const value = {
      kind: 'function',
      owners,
      isExtension,
      parameters: parameterNames(parameters),
      sinks: sinks.map(({ model, ...sink }) => ({ ...sink, model: model.id })),
      ...(source && { source: source.name }),
    } as const;
    return [{ key: `function:${name}`, path: document.path, span: node.span, value }];
  });
}

/** A function inside of another cannot be called from other files. */
function isTopLevel(program: Program, node: Parameters<Program['scopes']['enclosingFunction']>[0]): boolean {
  return program.scopes.enclosingFunction(node) === undefined;
}
