import type { Program } from '../../../flow/program';
import type { Call, Expression, Member, Name } from '../../../ir/ir';
import { forThisApp, type FileFault, type Repair } from './fault';

/**
 * Calls that take a mode of a file or of preferences.
 * Source: https://developer.android.com/reference/android/content/Context#MODE_WORLD_READABLE
 */
const openers = new Set([
  'getSharedPreferences',
  'getPreferences',
  'openFileOutput',
  'getDir',
  'openOrCreateDatabase',
  'setSharedPreferencesMode',
]);
const mode = /^MODE_WORLD_(?:READABLE|WRITE?ABLE)$/;

/** Files that an Android app opens to other apps. */
export function filesForOthers(program: Program): FileFault[] {
  return [...program.calls().flatMap((call) => ofCall(program, call)), ...assigned(program)];
}

function ofCall(program: Program, call: Call): FileFault[] {
  if (openers.has(call.name)) return call.args.flatMap(({ value }) => ofMode(program, value));
  return permission(program, call);
}

/** `preferenceManager.sharedPreferencesMode = …`, and a mode that is kept under a name. */
function assigned(program: Program): FileFault[] {
  return program.nodes('assign').flatMap(({ value }) => (value ? ofMode(program, value) : []));
}

function ofMode(program: Program, value: Expression): FileFault[] {
  const modes = modesIn(value);
  const [first] = modes;
  if (!first) return [];
  const isWritable = modes.some(({ name }) => name.includes('WRIT'));
  const names = modes.map(({ name }) => `\`${name}\``).join(' and ');
  const what = `${names} ${modes.length > 1 ? 'let' : 'lets'} every app on the device ${isWritable ? 'change' : 'read'} the file.`;
  return [
    {
      span: value.span,
      what,
      detail: 'mode',
      opensTo: 'apps',
      node: value,
      isGrave: true,
      repairs: repairsOf(program, value, first),
    },
  ];
}

/** The modes that a value is made of: one, or several joined by `|`, `+` or `or`. */
function modesIn(value: Expression): (Name | Member)[] {
  if (value.kind === 'name' || value.kind === 'member') return mode.test(value.name) ? [value] : [];
  if (value.kind !== 'operation' || !['|', '+', 'or'].includes(value.operator)) return [];
  return value.operands.flatMap(modesIn);
}

/** Where the mode is imported by its name, another import would be needed. */
function repairsOf(program: Program, value: Expression, first: Name | Member): Repair[] {
  if (first.kind === 'name')
    return program.scopes.resolve(first).length > 0 ? [] : [{ ...forThisApp, span: value.span, text: 'MODE_PRIVATE' }];
  const { start } = first.span;
  const owner = program.text.slice(start, first.nameSpan.start);
  return [{ ...forThisApp, span: value.span, text: `${owner}MODE_PRIVATE` }];
}

/** `file.setReadable(true, false)`: for everyone, not for the owner only. Code of a desktop knows other rules. */
function permission(program: Program, call: Call): FileFault[] {
  const isWritable = call.name === 'setWritable';
  const [first, ownerOnly] = call.args;
  if (!isWritable && call.name !== 'setReadable') return [];
  if (!first || !ownerOnly || !is(first.value, 'true') || !is(ownerOnly.value, 'false')) return [];
  if (!isOfAndroid(program)) return [];
  const what = `\`${call.name}(true, false)\` lets every app on the device ${isWritable ? 'change' : 'read'} the file.`;
  const repairs = [{ ...forThisApp, span: ownerOnly.value.span, text: 'true' }];
  return [{ span: call.span, what, detail: call.name, opensTo: 'apps', node: call, isGrave: isWritable, repairs }];
}

function is(value: Expression, truth: string): boolean {
  return value.kind === 'literal' && value.type === 'boolean' && value.value === truth;
}

function isOfAndroid(program: Program): boolean {
  return program.nodes('import').some(({ module }) => /^androidx?\./.test(module));
}
