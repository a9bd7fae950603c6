import type { Fix, TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import { writerFor } from '../../../fixes/writers';
import type { SinkUse } from '../../../flow/sinks';
import type { Call } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import { foreignReads } from './foreign-readers';
import { callsWithSameKey } from './readers';

const library = 'package:flutter_secure_storage/flutter_secure_storage.dart';

/**
 * Values in the Keychain, or encrypted by a key of the Keystore. A write removes what an earlier version left in shared
 * preferences, and a read moves it, so nobody is signed out.
 * Source: https://pub.dev/packages/flutter_secure_storage
 */
const helper = `/// Keeps small secrets in the Keychain or behind the Keystore.
class _SecretStore {
	static const _storage = FlutterSecureStorage();

	static Future<bool> write(String key, String value) async {
		await _storage.write(key: key, value: value);
		return (await SharedPreferences.getInstance()).remove(key);
	}

	/// A value that an earlier version left in shared preferences is moved on first use.
	static Future<String?> read(String key) async {
		final legacy = (await SharedPreferences.getInstance()).getString(key);
		if (legacy != null) await write(key, legacy);
		return _storage.read(key: key);
	}

	static Future<bool> delete(String key) async {
		await _storage.delete(key: key);
		return (await SharedPreferences.getInstance()).remove(key);
	}
}`;

/**
 * Sends the write, and the file's reads and removals under the same key, to flutter_secure_storage. A read has to wait from then on:
 * nothing is offered where one stands in a function that cannot.
 */
export function dartSecureStorageFix(context: RuleContext, use: SinkUse): Fix | undefined {
  const { program, document } = context;
  const writer = writerFor(document, program?.module);
  const { node } = use;
  if (!program || !writer || node.kind !== 'call' || node.name !== 'setString') return undefined;
  if (use.model.id !== 'flutter-shared-preferences') return undefined;
  const reads = callsWithSameKey(program, use, ['getString'], ['SharedPreferences']);
  const removals = callsWithSameKey(program, use, ['remove'], ['SharedPreferences']);
  const receiver = node.receiver && program.types.typeOf(node.receiver);
  const isAlone = [node, ...reads, ...removals].every((call) => !isInCascade(call));
  if (receiver !== 'SharedPreferences' || !isAlone || !reads.every((call) => canWait(context, call))) return undefined;
  // Another file would have to wait, and would find nothing where it reads.
  if (foreignReads(context, use, ['SharedPreferences']).length > 0) return undefined;
  const edits: TextEdit[] = [
    redirect(writer, node, 'write'),
    ...reads.flatMap((call) => waitingRead(context, writer, call)),
    ...removals.map((call) => redirect(writer, call, 'delete')),
    ...writer.addImports([library]),
  ];
  if (!program.scopes.types.has('_SecretStore')) edits.push(writer.append(helper));
  return {
    id: 'store-with-flutter-secure-storage',
    title: 'Store with flutter_secure_storage',
    kind: 'suggestion',
    edits,
  };
}

/** A section of a cascade has no receiver of its own to write over. */
function isInCascade(call: Call): boolean {
  return call.span.start === call.nameSpan.start;
}

function redirect(writer: CodeWriter, call: Call, name: string): TextEdit {
  return writer.replace({ start: call.span.start, end: call.nameSpan.end }, `_SecretStore.${name}`);
}

/** `await …`, in brackets where something is asked of what comes back. */
function waitingRead(context: RuleContext, writer: CodeWriter, call: Call): TextEdit[] {
  const isAsked = /^\s*(?:[![.]|\?[.[])/.test(context.text({ start: call.span.end, end: call.span.end + 80 }));
  const isAwaited = /\bawait\s*$/.test(context.document.text.slice(0, call.span.start));
  const before = isAwaited ? '' : isAsked ? '(await ' : 'await ';
  const span = { start: call.span.start, end: call.nameSpan.end };
  const edit = writer.replace(span, `${before}_SecretStore.read`);
  return before.startsWith('(') ? [edit, writer.insert(call.span.end, ')')] : [edit];
}

/** Whether the function around `call` may use `await`: what is written between its parameters and its body says so. */
function canWait(context: RuleContext, call: Call): boolean {
  const around = context.program?.scopes.enclosingFunction(call);
  if (!around) return false;
  const head = context.document.text.slice(around.span.start, around.bodySpan.start + 12);
  return /\basync\b\*?\s*(?:\{|=>)/.test(head) && /\basync\b/.test(head.slice(-24));
}
