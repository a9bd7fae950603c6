import type { Expression } from '../ir/ir';
import { nodesWithin } from './callable-sinks';
import type { Program } from './program';
import type { SinkUse } from './sinks';

const removers =
  /^(?:delete|deleteSync|deleteRecursively|deleteOnExit|deleteIfExists|unlink|unlinkSync|rm|rmSync|removeItem|removeItemAtPath)$/;
const deepest = 3;

/** Whether the function that writes a file deletes it again, or the folder that it made for it: what a tool of the system reads by its path. */
export function isDeletedAgain(program: Program, { model, node, values, through }: SinkUse): boolean {
  if (model.label !== 'a file' || through || node.kind !== 'call') return false;
  const around = program.scopes.enclosingFunction(node);
  if (!around) return false;
  const given = node.args.map(({ value }) => value).filter((value) => !values.includes(value));
  const places = new Set(
    [...(node.receiver ? [node.receiver] : []), ...given].flatMap((each) => placesOf(program, each, 0)),
  );
  return program.calls().some(({ name, receiver, args, span }) => {
    if (!removers.test(name) || span.start < node.span.end || span.end > around.span.end) return false;
    return [receiver, ...args.map(({ value }) => value)].some((each) => each?.kind === 'name' && places.has(each.name));
  });
}

/** The variables by which a file is found: its own, and the one of the folder that its path begins with. */
function placesOf(program: Program, value: Expression, depth: number): string[] {
  if (depth > deepest) return [];
  return nodesWithin(program.nodes('name'), value.span).flatMap((node) => [
    node.name,
    ...program.scopes
      .resolve(node)
      .flatMap((definition) =>
        definition.kind === 'assign' && definition.assign.value
          ? placesOf(program, definition.assign.value, depth + 1)
          : [],
      ),
  ]);
}
