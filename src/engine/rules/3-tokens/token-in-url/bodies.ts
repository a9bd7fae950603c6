import { isPassing } from '../../../flow/passing-streams';
import type { Program } from '../../../flow/program';
import type { Assign, Call, Expression, IrNode } from '../../../ir/ir';

const formFields = new Set(['grant_type', 'client_secret', 'code_verifier']);

/** Query items are a handy way to write a form too: a token request is one, and what becomes the body of a request. */
export function isInBody(program: Program, written: IrNode): boolean {
  const around = [...program.scopes.ancestors(written)].find(({ kind }) => kind === 'function') ?? written;
  const inside = (node: IrNode) => node.span.start >= around.span.start && node.span.end <= around.span.end;
  const isForm = program.nodes('literal').some((literal) => saysForm(literal.value) && inside(literal));
  if (isForm || program.nodes('member').some((member) => /^httpBody$/i.test(member.name) && inside(member)))
    return true;
  return program.calls().some((call) => call.name === 'setHTTPBody' && inside(call));
}

/** A form's own field, or the text of a form that has one. */
function saysForm(text: string): boolean {
  return formFields.has(text) || [...formFields].some((field) => text.includes(`${field}=`));
}

/** Calls that write a text, or make bytes, an entity or the body of a request of it: an address is none of these. */
const bodies =
  /^(?:write\w*|getBytes|toByteArray|encodeToByteArray|toRequestBody|\w*Entity|dataUsingEncoding|data|setBody|setHTTPBody|setRequestBody)$/;
/** What a body is called among the arguments and options of a request. */
const names = /^(?:body|data|httpBody)$/;

/** Whether a text becomes the body of a request, straight or under a name. */
export function isSentAsBody(program: Program, text: Expression): boolean {
  const parent = program.scopes.parent(text);
  if (!parent) return false;
  if (isBodyOf(program, text, parent)) return true;
  return parent.kind === 'assign' && parent.target.kind === 'name' && isHeldForBody(program, parent);
}

function isHeldForBody(program: Program, held: Assign): boolean {
  const { scopes } = program;
  return program.nodes('name').some((use) => {
    const parent = held.target.kind === 'name' && use.name === held.target.name && scopes.parent(use);
    if (!parent || !isBodyOf(program, use, parent)) return false;
    return scopes.resolve(use).some((definition) => definition.kind === 'assign' && definition.assign === held);
  });
}

function isBodyOf(program: Program, text: Expression, parent: IrNode): boolean {
  if (parent.kind === 'object')
    return parent.entries.some(({ key, value }) => value === text && key?.kind === 'name' && names.test(key.name));
  return parent.kind === 'call' && takesBody(program, parent, text);
}

function takesBody(program: Program, { name, receiver, args }: Call, text: Expression): boolean {
  if (bodies.test(name) || (name === 'create' && receiver?.kind === 'name' && receiver.name === 'RequestBody'))
    return true;
  if (args.some(({ label, value }) => value === text && label !== undefined && names.test(label))) return true;
  return /^print(?:ln)?$/.test(name) && receiver !== undefined && isPassing(program, receiver);
}
