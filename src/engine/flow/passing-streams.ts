import type { Assign, Call, Expression, IrNode, Lambda } from '../ir/ir';
import type { SinkModel } from './models';
import type { Program } from './program';
import { isThis, type Definition } from './scopes';

/** A stream of which nothing stays on the device in plain text: by its type, or by the call or member that gives it. */
export interface PassingStreamModel {
  readonly type?: string;
  /** `connection.getOutputStream()` … */
  readonly call?: string;
  /** … and as Kotlin reads it: `connection.outputStream`. */
  readonly member?: string;
}

/** Whether a call of a store or of a log's stream writes into one of which nothing stays on the device. */
export function isPassedOn(program: Program, { kind, on }: SinkModel, call: Call): boolean {
  if (kind !== 'storage' && on?.includes('PrintStream') !== true) return false;
  const stream = call.receiver ?? [...program.scopes.ancestors(call)].find(isBlockOn)?.receiver;
  return stream !== undefined && isPassing(program, stream);
}

/** `writer.apply { … }`: a block in which calls without a receiver are on what it has for one. */
function isBlockOn(node: IrNode): node is Lambda {
  return node.kind === 'lambda' && node.receiver !== undefined;
}

const deepest = 8;

/** Whether what is written into `stream` passes on: it was made, straight or wrapped, over a connection, memory or a cipher. */
export function isPassing(program: Program, stream: Expression, depth = 0): boolean {
  if (depth > deepest) return false;
  const { passingStreams: models } = program.models;
  const inside = (inner: Expression | undefined) => inner !== undefined && isPassing(program, inner, depth + 1);
  const type = program.types.typeOf(stream);
  if (type !== undefined && models.some((model) => model.type === type)) return true;
  if (stream.kind === 'call') {
    if (models.some(({ call }) => call === stream.name)) return true;
    // `new PrintWriter(stream)` writes into what it is given, `stream.bufferedWriter()` into what it is called on.
    return inside(/^\p{Lu}/u.test(stream.name) ? stream.args[0]?.value : stream.receiver);
  }
  const made = madeFrom(program, stream);
  if (made.length > 0) return made.every(inside);
  return (stream.kind === 'name' || stream.kind === 'member') && models.some(({ member }) => member === stream.name);
}

/** What a variable or field of this file is set to, or what a block is about that has it for a parameter: `writer.use { it.write(text) }`. */
function madeFrom(program: Program, stream: Expression): Expression[] {
  return definitionsOf(program, stream).flatMap((definition) => {
    if (definition.kind === 'assign') return valueOf(definition.assign);
    if (definition.kind !== 'parameter' || definition.owner.kind !== 'lambda' || definition.position !== 0) return [];
    return program.subjectOf(definition.owner) ?? [];
  });
}

function definitionsOf({ scopes }: Program, stream: Expression): readonly Definition[] {
  if (stream.kind === 'name') return scopes.resolve(stream);
  const type = stream.kind === 'member' && isThis(stream.object) ? scopes.enclosingType(stream) : undefined;
  return type && stream.kind === 'member' ? scopes.memberOf(type, stream.name) : [];
}

function valueOf({ value }: Assign): Expression[] {
  return value && !(value.kind === 'literal' && value.type === 'null') ? [value] : [];
}
