import type { RelatedPlace } from '../../../finding';
import { signInAnswer } from '../../../flow/answers';
import { keptSecrets } from '../../../flow/kept-states';
import type { SecretValue } from '../../../flow/secret-flow';
import type { SinkUse } from '../../../flow/sinks';
import { isDeletedAgain } from '../../../flow/short-lived';
import { storedSecret } from '../../../flow/stored-secret';
import { storedSecrets } from '../../../flow/stored-types';
import type { Program } from '../../../flow/program';
import { isWebOnly } from '../../../flow/web-only';
import { isOnServer } from '../../../project/servers';
import type { RuleContext } from '../../context';
import { doubted } from '../../doubt';
import type { Rule } from '../../rule';
import { storageFix } from './fix';
import { adviceFor, briefMessage, messageOf, promisedMessage, serverAdvice } from './message';
import { isSaidSecure } from './said-secure';
import { browserMessage, isOfWebsite, webStores } from './website';

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
    { allOf: [[...names.keywords, ...models.secureKeywords], models.sinkKeywords('storage')] },
    ...models.storedConditions(names.keywords),
  ],
  followsCalls: true,
  check(context) {
    const { program } = context;
    if (!program) return;
    for (const use of program.sinkUses('storage')) {
      const secret = storedSecret(program, use);
      if (!secret) {
        reportAnswer(context, program, use);
        continue;
      }
      if (isMadeUpObject(context, program, use)) continue;
      const inBrowser = (webStores.has(use.model.id) && isOfWebsite(context)) || isWebOnly(program, use.node);
      const isSecure = isSaidSecure(program, use);
      const isOfServer = isOnServer(context.document, context.project, context.data.keyNames);
      const isCertain = program.certainty.ofUse(secret.name, use, context.document.path);
      const isBrief = isDeletedAgain(program, use);
      const isMinor = inBrowser || isSecure || isOfServer || isBrief || !isCertain;
      const fix = use.through || isMinor ? undefined : storageFix(context, use);
      context.report({
        span: use.span,
        message: inBrowser
          ? browserMessage(secret.name)
          : isSecure
            ? promisedMessage(secret.name, use)
            : isBrief
              ? briefMessage(secret.name)
              : isOfServer
                ? messageOf(secret.name, use, serverAdvice)
                : isCertain
                  ? messageOf(secret.name, use)
                  : doubted(messageOf(secret.name, use)),
        related: relatedPlaces(context, secret, use),
        fixes: fix ? [fix] : [],
        detail: `${use.model.id}|${secret.name}`,
        ...(use.model.severity && { severity: use.model.severity }),
        ...(isMinor && { severity: 'information' as const }),
      });
    }
    reportDeclared(context, program);
  },
};

/** Whether a test stores an object that only by its type has a secret: it is made up there, and so is what it holds. */
function isMadeUpObject(
  { document }: RuleContext,
  { secrets, constants, names }: Program,
  { values, key }: SinkUse,
): boolean {
  if (document.role !== 'test' || values.some((value) => secrets.in(value))) return false;
  const text = key && constants.textOf(key);
  return text === undefined || !names.isSecretKey(text);
}

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
  for (const { model, name, owner, span } of storedSecrets(program)) {
    const message = { what: `\`${name}\` is stored unencrypted by ${model.label}.`, ...advice };
    const isCertain = program.certainty.isCertain({ name, said: [owner] }, context.document.path);
    context.report({
      span,
      message: isCertain ? message : doubted(message),
      severity: isCertain ? 'warning' : 'information',
      detail: `${model.id}|${name}`,
    });
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

function relatedPlaces(context: RuleContext, secret: SecretValue, use: SinkUse): RelatedPlace[] {
  const inside = secret.span.start >= use.span.start && secret.span.end <= use.span.end;
  const source = inside ? [] : [context.place(secret.span, `\`${secret.name}\` comes from here`)];
  const sink = use.through ? [context.sinkPlace(use.through, `\`${use.through.name}\` stores it here`)] : [];
  return [...source, ...secret.steps.map(({ span, message }) => context.place(span, message)), ...sink];
}
