import type { Program } from '../../../flow/program';
import type { Call } from '../../../ir/ir';
import { conditionOf, wordsIn } from './conditions';
import type { LoggingFault } from './fault';

const parts = ['requestHeader', 'requestBody', 'responseHeader', 'responseBody'] as const;
type Part = (typeof parts)[number];

/**
 * What Dio's loggers print unless they are told otherwise.
 * Sources: https://pub.dev/documentation/dio/latest/dio/LogInterceptor-class.html and https://pub.dev/packages/pretty_dio_logger
 */
const loggers: Readonly<Record<string, { readonly module: RegExp; readonly byDefault: readonly Part[] }>> = {
  LogInterceptor: { module: /^package:dio\//, byDefault: ['requestHeader', 'responseHeader'] },
  PrettyDioLogger: { module: /^package:pretty_dio_logger\//, byDefault: ['responseBody'] },
};

/** Dio's loggers that print headers or bodies in released apps too. */
export function talkativeInterceptors(program: Program): LoggingFault[] {
  return program.calls().flatMap((call) => ofCall(program, call));
}

function ofCall(program: Program, call: Call): LoggingFault[] {
  const logger = Object.hasOwn(loggers, call.name) ? loggers[call.name] : undefined;
  if (!logger || !program.nodes('import').some(({ module }) => logger.module.test(module))) return [];
  const printed = parts.filter((part) => isOn(call, part, logger.byDefault.includes(part)));
  const condition = conditionOf(program, call);
  if (printed.length === 0 || condition === 'debug' || isForDebugging(call)) return [];
  const prints = [
    ...(printed.some((part) => part.endsWith('Header')) ? ['headers'] : []),
    ...(printed.some((part) => part.endsWith('Body')) ? ['bodies'] : []),
  ].join(' and ');
  return [
    {
      span: call.nameSpan,
      node: call,
      logger: call.name,
      prints,
      isMinor: condition === 'other',
      quiet: { span: { start: call.nameSpan.end, end: call.span.end }, text: `(${quietArguments(program, call)})` },
    },
  ];
}

function isOn({ args }: Call, part: Part, byDefault: boolean): boolean {
  const value = args.find(({ label }) => label === part)?.value;
  return value ? !(value.kind === 'literal' && value.value === 'false') : byDefault;
}

/** `enabled: kDebugMode`, a printer that asks first, or parts that are switched on for debugging. */
function isForDebugging({ args }: Call): boolean {
  const values = args.filter(({ label = '' }) => label !== 'error').map(({ value }) => value);
  return (
    wordsIn(values.filter(({ kind }) => kind !== 'literal')).some((word) => word === 'debug') && !printsAlways(args)
  );
}

/** `debugPrint` prints in released apps too. */
function printsAlways(args: Call['args']): boolean {
  const names = args.flatMap(({ value }) => (value.kind === 'literal' ? [] : wordsIn([value])));
  const debug = names.filter((word) => word === 'debug').length;
  const prints = names.filter((word, index) => word === 'print' && names[index - 1] === 'debug').length;
  return debug === prints;
}

function quietArguments(program: Program, { args }: Call): string {
  const kept = args.filter(({ label = '' }) => !(parts as readonly string[]).includes(label));
  return [
    ...kept.map(({ span }) => program.text.slice(span.start, span.end)),
    ...parts.map((part) => `${part}: false`),
  ].join(', ');
}
