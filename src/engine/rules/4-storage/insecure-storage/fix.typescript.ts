import type { Fix, TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import { writerFor } from '../../../fixes/writers';
import type { SinkUse } from '../../../flow/sinks';
import type { Call, Expression } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import { foreignReads, imported, redirected, type ForeignRead } from './foreign-readers';
import { callsWithSameKey } from './readers';

const moduleImport = 'SecureStore from expo-secure-store';

/** Moves a value that an earlier version stored, so that nobody is signed out. Source: https://docs.expo.dev/versions/latest/sdk/securestore/ */
const reader = (
  typed: boolean,
  store: string,
  isShared: boolean,
) => `/** Reads a secret; a value that an earlier version left in ${store} is moved on first use. */
${isShared ? 'export ' : ''}async function readSecret(key${typed ? ': string' : ''})${typed ? ': Promise<string | null>' : ''} {
	const legacy = await ${store}.getItem(key);
	if (legacy !== null) {
		if ((await SecureStore.getItemAsync(key)) === null) await SecureStore.setItemAsync(key, legacy);
		await ${store}.removeItem(key);
	}
	return SecureStore.getItemAsync(key);
}`;

/** The same for MMKV, which answers at once; what removes an entry is called otherwise since its version 4. */
const directReader = (
  typed: boolean,
  store: string,
  remove: string,
) => `/** Reads a secret; a value that an earlier version left in ${store} is moved on first use. */
function readSecret(key${typed ? ': string' : ''})${typed ? ': string | undefined' : ''} {
	const legacy = ${store}.getString(key);
	if (legacy !== undefined) {
		if (SecureStore.getItem(key) === null) SecureStore.setItem(key, legacy);
		${store}.${remove}(key);
	}
	return SecureStore.getItem(key) ?? undefined;
}`;

/** What other files call instead of removing an entry: that of an earlier version goes, too. */
const remover = (typed: boolean, store: string) => `/** Removes a secret, and what an earlier version left of it. */
export async function deleteSecret(key${typed ? ': string' : ''})${typed ? ': Promise<void>' : ''} {
	await ${store}.removeItem(key);
	await SecureStore.deleteItemAsync(key);
}`;

/** The import of what a file calls instead of the store. */
function importOf(from: string, reads: readonly ForeignRead[], { path }: ForeignRead): string {
  const own = reads.filter((read) => read.path === path);
  const names = [
    ...(own.some(({ value }) => value.removes) ? ['deleteSecret'] : []),
    ...(own.some(({ value }) => !value.removes) ? ['readSecret'] : []),
  ];
  return `import { ${names.join(', ')} } from '${moduleFrom(path, from)}';`;
}

/** How a file at `path` imports another. */
function moduleFrom(path: string, other: string): string {
  const [here, there] = [path.split('/').slice(0, -1), other.replace(/\.\w+$/, '').split('/')];
  while (here.length > 0 && there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return `${here.length === 0 ? './' : '../'.repeat(here.length)}${there.join('/')}`;
}

/** Sends the write, and the file's reads and removals under the same key, to expo-secure-store. */
export function secureStoreFix(context: RuleContext, use: SinkUse): Fix | undefined {
  return use.model.id === 'mmkv' ? directFix(context, use) : waitingFix(context, use);
}

/** MMKV waits for nothing, and SecureStore need not either. Nothing is offered where another file reads, or the helper would not see the store. */
function directFix(context: RuleContext, use: SinkUse): Fix | undefined {
  const { program, document } = context;
  const writer = writerFor(document, program?.module);
  const { node, key } = use;
  const store = node.kind === 'call' && node.receiver?.kind === 'name' ? node.receiver : undefined;
  if (!program || !writer || !key || !store || node.kind !== 'call') return undefined;
  const [definition] = program.scopes.topLevel(store.name);
  if (definition?.kind !== 'assign' || program.scopes.resolve(store)[0] !== definition) return undefined;
  const reads = callsWithSameKey(program, use, ['getString'], ['MMKV']);
  const removals = callsWithSameKey(program, use, ['delete', 'remove'], ['MMKV']);
  const isOfOneStore = [...reads, ...removals].every(
    ({ receiver }) => receiver?.kind === 'name' && receiver.name === store.name,
  );
  if (!isOfOneStore || !isStorable(context, key) || foreignReads(context, use, ['MMKV']).length > 0) return undefined;
  const isThere = program.scopes.topLevel('readSecret').length > 0;
  const made = definition.assign.value;
  const remove = made?.kind === 'call' && made.name === 'createMMKV' ? 'remove' : 'delete';
  const edits = [
    redirect(writer, node, 'SecureStore.setItem'),
    ...reads.map((call) => redirect(writer, call, 'readSecret')),
    ...removals.map((call) => redirect(writer, call, 'SecureStore.deleteItemAsync')),
    ...writer.addImports([moduleImport]),
  ];
  if (reads.length > 0 && !isThere)
    edits.push(writer.append(directReader(document.language !== 'javascript', store.name, remove)));
  return secureStoreFixOf(edits);
}

function secureStoreFixOf(edits: readonly TextEdit[]): Fix {
  return { id: 'store-with-secure-store', title: 'Store with expo-secure-store', kind: 'suggestion', edits };
}

function waitingFix(context: RuleContext, use: SinkUse): Fix | undefined {
  const { program, document } = context;
  const writer = writerFor(document, program?.module);
  const { node, key } = use;
  if (
    !program ||
    !writer ||
    node.kind !== 'call' ||
    !key ||
    use.model.id !== 'async-storage' ||
    node.name !== 'setItem'
  )
    return undefined;
  const value = use.values[0];
  const store = node.receiver?.kind === 'name' ? node.receiver.name : undefined;
  if (!value || store === undefined) return undefined;
  const reads = callsWithSameKey(program, use, ['getItem'], ['AsyncStorage']);
  const removals = callsWithSameKey(program, use, ['removeItem'], ['AsyncStorage']);
  if (
    ![key, ...reads.map(keyOf), ...removals.map(keyOf)].every((each) => each !== undefined && isStorable(context, each))
  )
    return undefined;
  const isThere = program.scopes.topLevel('readSecret').length > 0;
  const others = foreignReads(context, use, ['AsyncStorage']);
  if (isThere && others.length > 0) return undefined;
  const edits: TextEdit[] = [
    redirect(writer, node, 'SecureStore.setItemAsync'),
    ...reads.map((call) => redirect(writer, call, 'readSecret')),
    ...removals.map((call) => redirect(writer, call, 'SecureStore.deleteItemAsync')),
    ...writer.addImports([moduleImport]),
  ];
  const typed = document.language !== 'javascript';
  const isRead = reads.length > 0 || others.some(({ value: { removes } }) => !removes);
  const helpers = [
    ...(isRead && !isThere ? [reader(typed, store, others.length > 0)] : []),
    ...(others.some(({ value: { removes } }) => removes) ? [remover(typed, store)] : []),
  ];
  if (helpers.length > 0) edits.push(writer.append(helpers.join('\n\n')));
  edits.push(
    ...redirected(others, 'readSecret', 'deleteSecret'),
    ...imported(others, (read) => importOf(document.path, others, read)),
  );
  return secureStoreFixOf(edits);
}

const keyOf = (call: Call): Expression | undefined => call.args[0]?.value;

/** SecureStore takes letters, digits, dots, dashes and underscores in a key; where the text is elsewhere it is taken on trust. */
function isStorable(context: RuleContext, key: Expression): boolean {
  const text = context.program?.constants.textOf(key);
  return text === undefined || /^[\w.-]+$/.test(text);
}

function redirect(writer: CodeWriter, call: Call, name: string): TextEdit {
  return writer.replace({ start: call.span.start, end: call.nameSpan.end }, name);
}
