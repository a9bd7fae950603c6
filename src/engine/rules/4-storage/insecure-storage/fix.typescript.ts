import type { Fix, TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import { writerFor } from '../../../fixes/writers';
import type { SinkUse } from '../../../flow/sinks';
import type { Call, Expression } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import { callsWithSameKey } from './readers';

const moduleImport = 'SecureStore from expo-secure-store';

/** Moves a value that an earlier version stored, so that nobody is signed out. Source: https://docs.expo.dev/versions/latest/sdk/securestore/ */
const reader = (
  typed: boolean,
  store: string,
) => `/** Reads a secret; a value that an earlier version left in ${store} is moved on first use. */
async function readSecret(key${typed ? ': string' : ''})${typed ? ': Promise<string | null>' : ''} {
	const legacy = await ${store}.getItem(key);
	if (legacy !== null) {
		await SecureStore.setItemAsync(key, legacy);
		await ${store}.removeItem(key);
	}
	return SecureStore.getItemAsync(key);
}`;

/** Sends the write, and the file's reads and removals under the same key, to expo-secure-store. */
export function secureStoreFix(context: RuleContext, use: SinkUse): Fix | undefined {
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
  const edits: TextEdit[] = [
    redirect(writer, node, 'SecureStore.setItemAsync'),
    ...reads.map((call) => redirect(writer, call, 'readSecret')),
    ...removals.map((call) => redirect(writer, call, 'SecureStore.deleteItemAsync')),
    ...writer.addImports([moduleImport]),
  ];
  const isThere = program.scopes.topLevel('readSecret').length > 0;
  if (reads.length > 0 && !isThere) edits.push(writer.append(reader(document.language !== 'javascript', store)));
  return { id: 'store-with-secure-store', title: 'Store with expo-secure-store', kind: 'suggestion', edits };
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
