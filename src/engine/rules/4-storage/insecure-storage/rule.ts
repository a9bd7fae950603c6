import type { RelatedPlace } from '../../../finding';
import { signInAnswer } from '../../../flow/answers';
import type { SecretValue } from '../../../flow/secret-flow';
import type { SinkUse } from '../../../flow/sinks';
import type { Program } from '../../../flow/program';
import type { Expression } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { storageFix } from './fix';
import { isHarmlessUse } from './harmless';
import { keptSecrets } from './kept-states';
import { adviceFor, messageOf } from './message';
import { browserMessage, isOfWebsite } from './website';
import { storedSecrets } from './stored-types';

/** A secret, by its own name, its key, or where it came from, written to storage that is not the platform's secure one. */
export const rule: Rule = {
  metadata: {
    id: 'insecure-storage',
    title: 'Secret in plain storage',
    checklist: 4,
    severity: 'error',
    cwe: [312, 313, 922],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0001'], beta: ['MASWE-0006', 'MASWE-0002', 'MASWE-0118'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
    noFix:
      'A property wrapper, a file, an entity or a kept state has no secure drop-in: the page shows how to move them by hand.',
  },
  gate: ({ names, models }) => [
    { allOf: [names.keywords, models.sinkKeywords('storage')] },
    ...models.storedConditions(names.keywords),
  ],
  followsCalls: true,
  check(context) {
    const { program } = context;
    if (!program) return;
    for (const use of program.sinkUses('storage')) {
      const secret = secretOf(program, use);
      if (!secret) {
        reportAnswer(context, program, use);
        continue;
      }
      if (isHarmlessUse(program, secret.name, use)) continue;
      const inBrowser = use.model.id === 'web-storage' && isOfWebsite(context);
      const fix = use.through || inBrowser ? undefined : storageFix(context, use);
      context.report({
        span: use.span,
        message: inBrowser ? browserMessage(secret.name) : messageOf(secret.name, use),
        related: relatedPlaces(context, secret, use),
        fixes: fix ? [fix] : [],
        detail: `${use.model.id}|${secret.name}`,
        ...(use.model.severity && { severity: use.model.severity }),
        ...(inBrowser && { severity: 'information' as const }),
      });
    }
    reportDeclared(context, program);
  },
};

/** All of what a server answered where somebody signed in: its tokens lie in the store, though no name says so. */
function reportAnswer(context: RuleContext, program: Program, use: SinkUse): void {
  const endpoint = use.values.map((value) => signInAnswer(program, value)).find((each) => each !== undefined);
  if (endpoint === undefined) return;
  context.report({
    span: use.span,
    message: {
      what: `All that \`${endpoint}\` answers is stored unencrypted in ${use.model.label}.`,
      ...adviceFor(context.document.language),
    },
    severity: 'warning',
    detail: `${use.model.id}|${endpoint}`,
  });
}

/** Secrets that are stored by what is declared, though nobody calls a setter: entities, and states that a library keeps. */
function reportDeclared(context: RuleContext, program: Program): void {
  const advice = adviceFor(context.document.language);
  for (const { model, name, span } of storedSecrets(program)) {
    const what = `\`${name}\` is stored unencrypted by ${model.label}.`;
    context.report({ span, message: { what, ...advice }, severity: 'warning', detail: `${model.id}|${name}` });
  }
  for (const { model, name, store, span, related } of keptSecrets(program)) {
    const kept =
      name === undefined ? (model.holds ?? '') : `\`${name}\`${model.key === undefined ? ' of the state' : ''}`;
    context.report({
      span,
      message: { what: `${model.label} keeps ${kept} unencrypted in ${store}.`, ...advice },
      related: related.map((place) => context.place(place, `\`${name ?? ''}\` is a part of what is kept`)),
      detail: `${model.id}|${name ?? ''}`,
      ...(name === undefined && { severity: 'warning' as const }),
    });
  }
}

/** The value's own secret, or the one that its key names; nothing where the value is empty, a flag, or encrypted. */
function secretOf(program: Program, use: SinkUse): SecretValue | undefined {
  for (const value of use.values) {
    const secret = program.secrets.in(value) ?? (use.model.objects ? program.secrets.inObject(value) : undefined);
    if (secret) return secret;
  }
  const key = use.key && keyText(program, use.key, use.values);
  const holdsText = use.values.some((value) => mayBeSecretText(program, value));
  if (
    key === undefined ||
    !use.key ||
    !holdsText ||
    !program.names.isSecretKey(key) ||
    program.secrets.isOtherToken(key, use.node)
  )
    return undefined;
  return { name: key, span: use.key.span, steps: [] };
}

/**
 * A key's text. Where the text is elsewhere, or says nothing while what is stored under it speaks of a secret, the name of the
 * constant that holds it.
 */
function keyText(program: Program, key: Expression, values: readonly Expression[]): string | undefined {
  const text = program.constants.textOf(key);
  const name = key.kind === 'name' || key.kind === 'member' ? key.name : undefined;
  if (text === undefined || name === undefined) return text ?? name;
  const speaks = (of: string) => program.names.keywords.some((word) => of.toLowerCase().includes(word));
  const stored = values.map(({ span }) => program.text.slice(span.start, span.end));
  const isNamed = !speaks(text) && program.names.isSecretKey(name) && stored.some(speaks);
  return isNamed ? name : text;
}

function mayBeSecretText(program: Program, value: Expression): boolean {
  if (value.kind === 'literal') return value.type === 'string' && value.value.length > 3;
  if (value.kind === 'lambda') return false;
  if (value.kind === 'operation')
    return value.operands.some((operand) => mayBeSecretText(program, operand)) && ['??', '||'].includes(value.operator);
  if ((value.kind === 'call' || value.kind === 'member') && isProtected(program, value)) return false;
  if (
    value.kind === 'name' &&
    program.scopes.resolve(value).some((definition) => isProtectedDefinition(program, definition))
  )
    return false;
  return program.types.mayHoldSecret(program.types.typeOf(value));
}

function isProtectedDefinition(
  program: Program,
  definition: ReturnType<Program['scopes']['resolve']>[number],
): boolean {
  return (
    definition.kind === 'assign' &&
    definition.assign.value !== undefined &&
    isProtected(program, definition.assign.value)
  );
}

/** Whether a value comes out of a hash, a cipher or a mask, possibly through text encodings. */
function isProtected(program: Program, value: Expression): boolean {
  if (value.kind === 'call' && program.secrets.isProtection(value)) return true;
  return carried(program, value).some(
    (inner) =>
      isProtected(program, inner) ||
      (inner.kind === 'name' &&
        program.scopes.resolve(inner).some((definition) => isProtectedDefinition(program, definition))),
  );
}

/** What a value carries on: the parts of an encoding call, or what is joined, such as `iv + sealed`. */
function carried(program: Program, value: Expression): readonly Expression[] {
  if (value.kind === 'operation') return value.operator === '+' ? value.operands : [];
  if (value.kind === 'member') return value.object && program.models.carriers.has(value.name) ? [value.object] : [];
  if (value.kind !== 'call' || !program.models.carriers.has(value.name)) return [];
  return [...(value.receiver ? [value.receiver] : []), ...value.args.map((argument) => argument.value)];
}

function relatedPlaces(context: RuleContext, secret: SecretValue, use: SinkUse): RelatedPlace[] {
  const inside = secret.span.start >= use.span.start && secret.span.end <= use.span.end;
  const source = inside ? [] : [context.place(secret.span, `\`${secret.name}\` comes from here`)];
  const sink = use.through ? [context.sinkPlace(use.through, `\`${use.through.name}\` stores it here`)] : [];
  return [...source, ...secret.steps.map(({ span, message }) => context.place(span, message)), ...sink];
}
