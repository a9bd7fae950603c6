import type { Document } from '../document';
import { parameterNames, type Callable } from '../flow/callables';
import type { Program } from '../flow/program';
import { splitWords } from '../secrets/names';
import type { Fact } from './view';

/** A free function's shorter name is too common to look for. */
const shortestFreeName = 4;

/** The functions of a file that take a parameter to a sink, or give a secret though their name does not say so. */
export function functionFacts(document: Document, program: Program): Fact[] {
  if (document.role === 'test' || document.role === 'generated') return [];
  return program.callables.all.flatMap((callable): Fact[] => {
    const { name, owners, isExtension, node, parameters } = callable;
    const isLong = name.length >= shortestFreeName || isTakenForALibrarys(program, name);
    const isKnownByName = owners.length > 0 || (isLong && isTopLevel(program, node));
    if (!isKnownByName || !/^[A-Za-z_$][\w$]*$/.test(name)) return [];
    const summary = program.summaries.of(callable);
    const sinks = summary.sinks.filter(({ model }) => model.kind !== 'log' || isLogger(document, callable));
    const source = isQuestion(name) ? undefined : summary.source;
    if (sinks.length === 0 && !source) return [];
    const value = {
      kind: 'function',
      owners,
      isExtension,
      parameters: parameterNames(parameters),
      sinks: sinks.map(({ model, ...sink }) => ({
        ...sink,
        model: model.id,
        ...(model.kind === 'storage' && { stores: true as const }),
      })),
      ...(source && { source: source.name }),
    } as const;
    return [{ key: `function:${name}`, path: document.path, span: node.span, value }];
  });
}

/** Whether a free function is called as one of a library's that its callers may import instead: Dart's `log`. */
function isTakenForALibrarys({ models }: Program, name: string): boolean {
  return models.sinksOf(name).some(({ home }) => home !== undefined);
}

const loggerWords = new Set([
  'log',
  'logs',
  'logger',
  'logging',
  'debug',
  'trace',
  'print',
  'report',
  'crash',
  'track',
  'breadcrumb',
]);

/** Any function may log what it is given; only those that are for it are worth looking for in all files. */
function isLogger({ path }: Document, { name, owners }: Callable): boolean {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return [name, file, ...owners].flatMap(splitWords).some((word) => loggerWords.has(word));
}

/** `isSignedIn` answers with yes or no, whatever it looks at. */
function isQuestion(name: string): boolean {
  return /^(?:is|has|are|can|should|was|will|did|needs)(?=\p{Lu}|_)/u.test(name);
}

/** A function inside of another cannot be called from other files. */
function isTopLevel(program: Program, node: Parameters<Program['scopes']['enclosingFunction']>[0]): boolean {
  return program.scopes.enclosingFunction(node) === undefined;
}
