import type { Span } from '../../../document';
import { isInCommand } from '../../../flow/command-lines';
import { isDebugOnly } from '../../../flow/debug-only';
import type { Program } from '../../../flow/program';
import { isTimberForDebug } from '../../../project/log-facts';
import type { SecretValue } from '../../../flow/secret-flow';
import type { SinkUse } from '../../../flow/sinks';
import type { Expression } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import { doubted } from '../../doubt';
import type { Rule } from '../../rule';
import { signInAnswer } from '../../../flow/answers';
import { isScreenForDevelopers } from './developers';
import { logFixes } from './fix';
import { labelledIn } from './labelled';
import { loggedSecret } from './logged';
import { answerMessage, messageOf } from './message';
import { isUnknownLog } from './unknown-log';

/** A secret in a log, a crash report or an analytics event. */
export const rule: Rule = {
  metadata: {
    id: 'secret-in-log',
    title: 'Secret in a log',
    checklist: 9,
    severity: 'error',
    cwe: [532],
    masvs: ['MASVS-STORAGE-2'],
    maswe: { current: ['MASWE-0005'], beta: ['MASWE-0001'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
  },
  gate: ({ names, models }) => {
    const calls = models.sinkKeywords('log');
    // `forEach(print)`: a function that is only named, at the end of what is given.
    const named = calls.flatMap((call) => (call.endsWith('(') ? `${call.slice(0, -1)})` : []));
    return [
      {
        allOf: [
          [...names.keywords, ...models.secureKeywords],
          [...calls, ...named],
        ],
      },
    ];
  },
  followsCalls: true,
  check(context) {
    const { program, document } = context;
    if (!program) return;
    for (const use of program.sinkUses('log')) {
      if (use.model.label === 'standard output' && isInCommand(program, use.node)) continue;
      const leak = leakOf(program, use);
      if (!leak) reportAnswer(context, program, use);
      if (!leak || (document.role === 'test' && isMadeUpHere(program, leak.secret))) continue;
      const debugOnly =
        isDebugOnly(program, document.text, use.node) ||
        isShownInDebugOnly(program, use, leak.secret) ||
        (use.model.label === 'Timber' && isTimberForDebug(program));
      const source = within(leak.secret.span, use.span)
        ? []
        : [context.place(leak.secret.span, `\`${leak.secret.name}\` comes from here`)];
      const isCertain = program.certainty.ofUse(leak.secret.name, use, document.path);
      const isForDevelopers = !debugOnly && isScreenForDevelopers(document.path);
      const isUnknown = isUnknownLog(program, use);
      const message = messageOf(leak.secret.name, use, { debugOnly, isForDevelopers, isUnknown });
      context.report({
        span: use.span,
        message: isCertain ? message : doubted(message),
        ...(leak.isLabelled && { severity: 'warning' as const }),
        ...((debugOnly || isForDevelopers || isUnknown || !isCertain) && { severity: 'information' }),
        related: [
          ...source,
          ...leak.secret.steps.map(({ span, message }) => context.place(span, message)),
          ...(use.through ? [context.sinkPlace(use.through, `\`${use.through.name}\` logs it here`)] : []),
        ],
        // Of a function that is only named, what it is called with stands elsewhere.
        fixes: leak.values.every(({ span }) => within(span, use.span)) ? logFixes(context, leak.values) : [],
        detail: `${use.model.id}|${leak.secret.name}`,
      });
    }
  },
};

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** All of what a server answered where somebody signed in: its tokens are logged, though no name says so. */
function reportAnswer(context: RuleContext, program: Program, use: SinkUse): void {
  const { document } = context;
  const endpoint = use.values.map((value) => signInAnswer(program, value)).find((each) => each !== undefined);
  if (endpoint === undefined || document.role === 'test') return;
  const debugOnly = isDebugOnly(program, document.text, use.node);
  const isForDevelopers = !debugOnly && isScreenForDevelopers(document.path);
  const isUnknown = isUnknownLog(program, use);
  context.report({
    span: use.span,
    message: answerMessage(endpoint, use, { debugOnly, isForDevelopers, isUnknown }),
    severity: debugOnly || isForDevelopers || isUnknown ? 'information' : 'warning',
    detail: `${use.model.id}|${endpoint}`,
  });
}

/** Whether a secret of a test is what this file writes down: it is made up, or a credential in code, which other rules tell. */
function isMadeUpHere(program: Program, { span }: SecretValue): boolean {
  const held = [...program.nodes('name'), ...program.nodes('member')].find(({ span: { start, end } }) => {
    return start === span.start && end === span.end;
  });
  const text = held && program.ownConstants.textOf(held);
  return text !== undefined;
}

/** What a log call prints of a secret: its values, and the first one's secret. */
interface Leak {
  readonly secret: SecretValue;
  readonly values: readonly Expression[];
  /** Only the text before it says so. */
  readonly isLabelled?: boolean;
}

/** The logged values that openly hold a secret, by themselves or by the text before them. */
function leakOf(program: Program, use: SinkUse): Leak | undefined {
  const leaks = openValues(program, use).flatMap((value, position, all) => {
    const secret = secretIn(program, use, value, all[position - 1]);
    return secret ? [{ secret, value }] : [];
  });
  const first = leaks.find(({ secret }) => !isShownInDebugOnly(program, use, secret)) ?? leaks[0];
  if (first) return { secret: first.secret, values: leaks.map(({ value }) => value) };
  const [labelled, ...others] = use.through ? [] : labelledIn(program, openValues(program, use));
  return (
    labelled && {
      secret: labelled.secret,
      values: [labelled, ...others].map(({ value }) => value),
      isLabelled: true,
    }
  );
}

/** The secret that a logged value holds, or a part of it, unless the text before it says that it is a token of another kind. */
function secretIn(
  program: Program,
  use: SinkUse,
  value: Expression,
  before: Expression | undefined,
): SecretValue | undefined {
  const secret = loggedSecret(program, value, use.model.objects === true || use.objects === true);
  if (!secret || value.kind !== 'template')
    return secret && isLabelledOtherwise(program, secret, before) ? undefined : secret;
  const secrets = value.parts.flatMap((part, position) => {
    const held = loggedSecret(program, part);
    const label = position > 0 ? value.parts[position - 1] : before;
    return held && !isLabelledOtherwise(program, held, label) ? [held] : [];
  });
  return secrets.find((each) => !isShownInDebugOnly(program, use, each)) ?? secrets[0];
}

/** `"returning " + (BuildConfig.DEBUG ? token : "")`: whether a part of what is logged is there in debug builds only. */
function isShownInDebugOnly(program: Program, { span, node }: SinkUse, secret: SecretValue): boolean {
  if (!within(secret.span, span) || secret.steps.length > 0) return false;
  const held = [...program.nodes('name'), ...program.nodes('member'), ...program.calls()].find(
    (each) => each.span.start === secret.span.start && each.span.end === secret.span.end,
  );
  return held !== undefined && !isDebugOnly(program, program.text, node) && isDebugOnly(program, program.text, held);
}

/** `"FCM token: " + token`: what stands before a value says what kind of token it is. */
function isLabelledOtherwise(
  { names, constants }: Program,
  { name }: SecretValue,
  label: Expression | undefined,
): boolean {
  const text = label && names.isBareToken(name) ? constants.textOf(label) : undefined;
  const parameter = /(?:^|[?&])(\w+)=$/
    .exec(text ?? '')?.[1]
    ?.replace(/_/g, '')
    .toLowerCase();
  if (parameter !== undefined && names.lists.otherTokenParameters.includes(parameter)) return true;
  const phrase =
    text
      ?.trimEnd()
      .replace(/[\W_]+$/u, '')
      .split(/[.:;,()\n]/)
      .at(-1) ?? '';
  return names.isBareToken(phrase) && names.speakOfOtherTokens([phrase]);
}

/**
 * What a log call really prints. The system log redacts interpolated and formatted values unless they are marked public.
 * Source: https://developer.apple.com/documentation/os/generating-log-messages-from-your-code
 */
function openValues(program: Program, { model, node, values, through }: SinkUse): Expression[] {
  const { redactedUnless } = model;
  // A wrapper takes a text that was put together by its caller: nothing of it is redacted.
  if (!redactedUnless || through) return [...values];
  const unlabelled =
    node.kind === 'call' ? node.args.filter(({ label }) => label === undefined).map(({ value }) => value) : values;
  const position = unlabelled.findIndex((value) => program.constants.textOf(value) !== undefined);
  const text = unlabelled[position] && program.constants.textOf(unlabelled[position]);
  const args = unlabelled.slice(position + 1);
  if (model.openDirective !== undefined && text !== undefined) {
    const directives = [...text.matchAll(/%(?:\{([^}]*)\})?[-+ #0-9.*]*(?:hh|h|ll|l|q|z|t|j)?[@a-zA-Z]/g)].map(
      ([, options = '']) => options,
    );
    return args.filter((_, position) => directives[position]?.includes(model.openDirective ?? '') === true);
  }
  return values
    .flatMap((value) => (value.kind === 'template' ? value.parts : [value]))
    .filter((part) => isMarked(part, redactedUnless));
}

function isMarked(part: Expression, marks: readonly string[]): boolean {
  if (part.kind !== 'call' || part.name !== 'interpolation') return false;
  return part.args.some(
    ({ label, value }) => label === 'privacy' && value.kind === 'member' && marks.includes(value.name),
  );
}
