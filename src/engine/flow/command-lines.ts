import type { Call, Assign } from '../ir/ir';
import type { Program } from './program';

/**
 * What a command of a command-line tool extends, and the module that it comes from. Sources: https://pub.dev/packages/args,
 * https://github.com/apple/swift-argument-parser, https://ajalt.github.io/clikt/
 */
const commandTypes: readonly (readonly [string, RegExp])[] = [
  ['Command', /^package:args\//],
  ['ParsableCommand', /^ArgumentParser$/],
  ['AsyncParsableCommand', /^ArgumentParser$/],
  ['CliktCommand', /^com\.github\.ajalt\.clikt\b/],
];

/** Whether `node` runs in a command of a command-line tool: what it prints is the answer to whoever called it. */
export function isInCommand(program: Program, node: Call | Assign): boolean {
  const supertypes = program.scopes.enclosingType(node)?.supertypes ?? [];
  return commandTypes.some(
    ([type, from]) => supertypes.includes(type) && program.nodes('import').some(({ module }) => from.test(module)),
  );
}
