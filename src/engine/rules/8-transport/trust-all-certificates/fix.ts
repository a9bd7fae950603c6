import type { Fix, TextEdit } from '../../../finding';
import { writerFor } from '../../../fixes/writers';
import type { CodeWriter } from '../../../fixes/writer';
import type { Call } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import type { AcceptingCallback } from './callback';
import type { AcceptedChallenge } from './challenge';
import type { TrustFault } from './fault';
import { removeCallback } from './fix.dart';
import { delegateInJava } from './fix.java';
import { defaultHandlingInObjc, oppositeInObjc } from './fix.objc';
import type { InsecureSetting } from './settings';
import type { EmptyTrustManager } from './trust-manager';

type FixMaker = (
  context: RuleContext,
  writer: CodeWriter,
  target: never,
) => { title: string; edits: TextEdit[] } | undefined;

const makers: Record<TrustFault['kind'], FixMaker> = {
  'trust manager': (context, writer, target: EmptyTrustManager) => delegate(context, writer, target),
  challenge: (context, writer, target: AcceptedChallenge) => {
    const edits = defaultHandling(context, writer, target);
    return edits && { title: 'Use the default handling', edits };
  },
  setting: (context, writer, { value, secure }: InsecureSetting) => {
    const text = context.document.language === 'objc' ? oppositeInObjc(context, value.span) : secure;
    return text === undefined ? undefined : { title: 'Verify certificates', edits: [writer.replace(value.span, text)] };
  },
  callback: (context, writer, target: AcceptingCallback) => removeCallback(context, writer, target),
  // Which client uses it, and what it was for, only its authors know.
  proxy: () => undefined,
  strategy: () => undefined,
  evaluator: (_, writer, call: Call) => ({
    title: 'Use the default evaluation',
    edits: [writer.replace(call.nameSpan, 'DefaultTrustEvaluator')],
  }),
};

/** A suggestion, since a server with a self-signed certificate stops answering once it is checked. */
export function trustFixes(context: RuleContext, fault: TrustFault): Fix[] {
  const writer = writerFor(context.document, context.program?.module);
  const made = writer && makers[fault.kind](context, writer, fault.target as never);
  return made ? [{ id: 'verify-certificates', kind: 'suggestion', ...made }] : [];
}

function defaultHandling(context: RuleContext, writer: CodeWriter, target: AcceptedChallenge): TextEdit[] | undefined {
  if (context.document.language === 'objc') return defaultHandlingInObjc(context, writer, target);
  const { accept, by } = target;
  if (by === 'call') return [defaultAnswer(writer, accept as Call)];
  return by === 'pair' ? [writer.replace(accept.span, '(.performDefaultHandling, nil)')] : undefined;
}

function defaultAnswer(writer: CodeWriter, call: Call): TextEdit {
  const [first, last] = [call.args[0], call.args.at(-1)];
  return writer.replace(
    { start: first?.span.start ?? call.span.end, end: last?.span.end ?? call.span.end },
    '.performDefaultHandling, nil',
  );
}

/** The platform's own trust manager, which the empty one hands its question to. */
const platformTrustManager = `private val platformTrustManager: X509TrustManager by lazy {
	val factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
	factory.init(null as KeyStore?)
	factory.trustManagers.filterIsInstance<X509TrustManager>().first()
}`;

function delegate(
  context: RuleContext,
  writer: CodeWriter,
  { type, check }: EmptyTrustManager,
): { title: string; edits: TextEdit[] } | undefined {
  const names = check.parameters.map(({ name }) => name);
  const title = 'Delegate to the platform’s trust manager';
  if (names.length !== 2) return undefined;
  if (context.document.language === 'java') return { title, edits: delegateInJava(context, writer, { type, check }) };
  const call = `platformTrustManager.checkServerTrusted(${names.join(', ')})`;
  const isBlock = context.document.text[check.bodySpan.start] === '{';
  const indentation = writer.indentAt(check.span.start);
  const body = isBlock ? `{\n${indentation}${writer.indentUnit}${call}\n${indentation}}` : `= ${call}`;
  return {
    title,
    edits: [
      writer.replace(check.bodySpan, body),
      writer.insertMember(type, platformTrustManager),
      ...writer.addImports([
        'java.security.KeyStore',
        'javax.net.ssl.TrustManagerFactory',
        'javax.net.ssl.X509TrustManager',
      ]),
    ],
  };
}
