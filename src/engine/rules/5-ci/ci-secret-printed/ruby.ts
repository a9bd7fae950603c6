import type { Span } from '../../../document';
import type { Call, Expression, Name } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import { edit } from '../vault-fix';
import { logsAreKept, printed, type Fault } from './fault';
import { whetherSetInRuby } from './fix';
import { isSecretVariable } from './references';

const printers = new Set(['puts', 'p', 'pp', 'print', 'warn']);
/** Source: https://docs.fastlane.tools/advanced/other/#user-input-and-output */
const messages = new Set([
  'message',
  'important',
  'success',
  'header',
  'verbose',
  'error',
  'deprecated',
  'command',
  'user_error!',
]);

/** What a lane prints, and what fastlane prints of the commands that it runs. */
export function* inLanes(context: RuleContext): Generator<Fault> {
  if (context.document.language !== 'ruby') return;
  for (const call of context.program?.calls() ?? []) {
    if (isPrinter(call)) {
      for (const { value } of call.args) {
        for (const { name, span } of secretsIn(context, value))
          yield {
            span,
            severity: 'warning',
            message: printed(name, false),
            detail: name,
            fix: whetherSetInRuby(context, span),
          };
      }
    }
    if (call.name === 'sh') yield* commandShown(context, call);
  }
}

function isPrinter({ name, receiver }: Call): boolean {
  if (receiver === undefined) return printers.has(name);
  const owner = receiver.kind === 'name' ? receiver.name : '';
  return (
    (owner === 'UI' && messages.has(name)) ||
    (/^\$?std(?:out|err)$/i.test(owner) && (name === 'puts' || name === 'print'))
  );
}

/** `sh` prints the command with what Ruby put into it. Source: https://docs.fastlane.tools/actions/sh/ */
function* commandShown(context: RuleContext, { args, span }: Call): Generator<Fault> {
  const script = args[0]?.value;
  const hides = args.some(({ label, value }) => label === 'log' && value.kind === 'literal' && value.value === 'false');
  if (script?.kind !== 'template' || hides || !isInLane(context)) return;
  const [shown] = secretsIn(context, script);
  if (!shown) return;
  yield {
    span: shown.span,
    severity: 'warning',
    message: {
      what: `fastlane prints this command, with the value of \`${shown.name}\`.`,
      why: logsAreKept,
      do: 'Let the shell read the variable (`\\$NAME`), or add `log: false`. If a log has the secret, replace it.',
    },
    detail: shown.name,
    fix: {
      id: 'no-log',
      title: 'Do not print the command',
      kind: 'suggestion',
      edits:
        args.length === 1 && span.end >= script.span.end
          ? [edit(context, { start: script.span.end, end: script.span.end }, ', log: false')]
          : [],
    },
  };
}

function isInLane({ document }: RuleContext): boolean {
  return document.role === 'ci';
}

/** A variable that the lane fills at random: it opens what ends with the run. */
function isForOneRun(context: RuleContext, name: Name): boolean {
  return (context.program?.scopes.resolve(name) ?? []).some(
    (each) =>
      each.kind === 'assign' && each.assign.value && context.text(each.assign.value.span).includes('SecureRandom'),
  );
}

interface Shown {
  readonly name: string;
  readonly span: Span;
}

const unchanged = new Set(['to_s', 'inspect', 'strip', 'chomp', 'to_str', 'dump']);

/** The secrets that an expression gives as they are. */
function* secretsIn(context: RuleContext, expression: Expression): Generator<Shown> {
  const { names } = context.data;
  switch (expression.kind) {
    case 'template':
      for (const part of expression.parts) yield* secretsIn(context, part);
      break;
    case 'name':
      if (names.isSecret(expression.name) && !isForOneRun(context, expression))
        yield { name: expression.name, span: expression.span };
      break;
    case 'index': {
      const { object, key } = expression;
      if (
        object.kind === 'name' &&
        object.name === 'ENV' &&
        key.kind === 'literal' &&
        isSecretVariable(names, key.value)
      )
        yield { name: key.value, span: expression.span };
      break;
    }
    case 'conditional':
      yield* secretsIn(context, expression.then);
      yield* secretsIn(context, expression.otherwise);
      break;
    case 'call':
      yield* ofCall(context, expression);
      break;
    default:
  }
}

function* ofCall(context: RuleContext, { name, receiver, args, span }: Call): Generator<Shown> {
  if (unchanged.has(name) && receiver) yield* secretsIn(context, receiver);
  const key = args[0]?.value;
  const isRead = name === 'fetch' && receiver?.kind === 'name' && receiver.name === 'ENV';
  if (isRead && key?.kind === 'literal' && isSecretVariable(context.data.names, key.value))
    yield { name: key.value, span };
}
