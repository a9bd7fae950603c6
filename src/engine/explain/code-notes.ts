import { sanitizersOf } from '../flow/sanitizers';
import type { Program } from '../flow/program';
import type { SinkKind } from '../flow/sink-kinds';
import type { SinkUse } from '../flow/sinks';
import type { Assign, Expression, IrNode } from '../ir/ir';
import { walk } from '../ir/walk';
import { isPlaceholder } from '../secrets/formats';
import type { LineIndex } from '../text/line-index';
import type { Note } from './explain';

/** Where something openly goes, as people call it. */
const open: Partial<Record<SinkKind, string>> = { storage: 'stored in', log: 'written to', url: 'put into' };

/** What the flows say of the calls and names of a line: where values go, and why they are taken for no secrets. */
export function codeNotes(program: Program, line: number, lines: LineIndex): Note[] {
  const isHere = (offset: number) => lines.position(offset).line === line;
  const openly = (Object.keys(open) as SinkKind[]).flatMap((kind) =>
    [...program.sinkUses(kind)].filter(({ span }) => isHere(span.start)).flatMap((use) => sinkNotes(program, use)),
  );
  const safely = [...program.sinkUses('secure-storage')]
    .filter(({ span }) => isHere(span.start))
    .map((use): Note => ({
      kind: 'safe place',
      text: `${use.model.label} keeps what it is given encrypted: that is no finding.`,
    }));
  const names = program
    .nodes('assign')
    .filter(({ span }) => isHere(span.start))
    .flatMap((assign) => nameNotes(program, assign));
  return [...openly, ...safely, ...names];
}

function sinkNotes(program: Program, use: SinkUse): Note[] {
  const where = `${open[use.model.kind] ?? 'given to'} ${use.model.label}`;
  return use.values.flatMap((value): Note[] => {
    if (value.kind === 'literal' || program.secrets.in(value)) return [];
    const hidden = sanitizerIn(program, value);
    if (hidden !== undefined)
      return [{ kind: 'sanitizer', text: `What is ${where} is no secret any more: ${hidden}.` }];
    const key = use.key && program.constants.textOf(use.key);
    if (key !== undefined && program.names.isSecretKey(key)) return [];
    const named = nameOf(value);
    const about = named === undefined ? 'the value' : `\`${named}\``;
    const keyed = key === undefined ? '' : `, and the key \`${key}\` does not either`;
    return [{ kind: 'name', text: `Nothing says that ${about}, which is ${where}, is a secret${keyed}.` }];
  });
}

/** What makes a value harmless on its way, in words. */
function sanitizerIn(program: Program, value: Expression): string | undefined {
  const nodes: IrNode[] = [];
  walk([value, ...definedAs(program, value)], (node) => {
    nodes.push(node);
    return true;
  });
  for (const node of nodes) {
    if (node.kind !== 'call' && node.kind !== 'member') continue;
    const [sanitizer] = node.kind === 'call' ? sanitizersOf(program, node) : [];
    if (sanitizer) return `\`${node.name}\` gives ${sanitizer.reason}`;
    const asked = node.kind === 'call' ? node.receiver : node.object;
    const isFact =
      program.models.facts.has(node.name) && asked !== undefined && program.secrets.in(asked) !== undefined;
    if (isFact) return `\`${node.name}\` only tells something about it`;
  }
  return undefined;
}

/** What a name was set to, where this file says so. */
function definedAs(program: Program, value: Expression): Expression[] {
  if (value.kind !== 'name') return [];
  const definitions = program.scopes.resolve(value);
  return definitions.flatMap((one) => (one.kind === 'assign' && one.assign.value ? [one.assign.value] : []));
}

/** Why a text that is written down under a name is no credential. */
function nameNotes(program: Program, { target, value }: Assign): Note[] {
  if (value?.kind !== 'literal' || value.type !== 'string') return [];
  if (target.kind !== 'name' && target.kind !== 'member') return [];
  const { name } = target;
  if (!program.names.isSecret(name)) {
    return [{ kind: 'name', text: `\`${name}\` is no name of a secret, and the text is in no provider's format.` }];
  }
  const what = isPlaceholder(value.value) ? 'only shows where a value goes' : 'is too ordinary to be one';
  return [{ kind: 'value', text: `\`${name}\` is the name of a secret, but its text ${what}.` }];
}

function nameOf(value: Expression): string | undefined {
  return value.kind === 'name' || value.kind === 'member' || value.kind === 'call' ? value.name : undefined;
}
