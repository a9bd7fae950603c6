import type { Program } from '../../../flow/program';
import type { Printed, RequestLoggerModel } from '../../../flow/request-logger-models';
import type { Argument, Call, Expression, Member } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import { conditionOf, isImported, wordsIn } from './conditions';
import { both, type LoggingFault } from './fault';

/** Loggers that are made with what they print, and print headers or bodies in released apps too. */
export function talkativeLoggers(program: Program): LoggingFault[] {
  return program.models.requestLoggers.flatMap((model) => {
    if (model.calls === undefined || !isImported(program, model)) return [];
    const made = program.calls().filter(({ name }) => model.calls?.includes(name));
    return [...made, ...handedOver(program, model)].flatMap((call) => ofCall(program, model, call));
  });
}

/** `use(AxiosLogger.requestLogger)`: the logger itself, which its client calls with nothing said. */
function handedOver(program: Program, { calls = [], module }: RequestLoggerModel): Call[] {
  return program.nodes('member').flatMap(({ object, name, nameSpan, span }): Call[] => {
    if (!calls.includes(name) || object?.kind !== 'name') return [];
    const isOf = program.scopes
      .resolve(object)
      .some((each) => each.kind === 'import' && each.import.module.startsWith(module));
    return isOf ? [{ kind: 'call', receiver: object, name, nameSpan, span, args: [] }] : [];
  });
}

function ofCall(program: Program, model: RequestLoggerModel, call: Call): LoggingFault[] {
  const said = argumentsWithin(program, call.args);
  const levels = levelsIn(model, said);
  const printed = [
    ...optionsOn(model, said),
    ...levels.map(({ name }) => model.levels?.[name]),
    otherwise(model, said, levels),
  ];
  const prints = both(printed.filter((each) => each !== undefined));
  const condition = conditionOf(program, call);
  if (prints === undefined || condition === 'debug' || isForDebugging(call)) return [];
  const quiet = quietly(program, model, call, levels);
  return [
    {
      span: call.nameSpan,
      node: call,
      logger: model.logger,
      prints,
      isMinor: condition === 'other' || model.minor === true,
      ...(quiet && { quiet }),
    },
  ];
}

/** The arguments of a call, and those of what it is given: settings that are made in place, or under a name. */
function argumentsWithin(program: Program, args: readonly Argument[], depth = 0): Argument[] {
  if (depth > 3) return [];
  const inside = (value: Expression): Argument[] => {
    if (value.kind === 'call') return argumentsWithin(program, value.args, depth + 1);
    if (value.kind === 'object')
      return value.entries.flatMap(({ key, value: entry, span }) =>
        key?.kind === 'name' ? [{ label: key.name, value: entry, span }] : [],
      );
    if (value.kind !== 'name') return [];
    return program.scopes
      .resolve(value)
      .flatMap((definition) =>
        definition.kind === 'assign' && definition.assign.value ? inside(definition.assign.value) : [],
      );
  };
  return args.flatMap((argument) => [argument, ...inside(argument.value)]);
}

function optionsOn({ options = {}, byDefault = [] }: RequestLoggerModel, said: readonly Argument[]): Printed[] {
  return Object.entries(options).flatMap(([option, printed]) => {
    const value = said.find(({ label }) => label === option)?.value;
    const isOn = value ? !(value.kind === 'literal' && value.value === 'false') : byDefault.includes(option);
    return isOn ? [printed] : [];
  });
}

/** The levels that are named in what a logger is given: `Level.body`, `.verbose`, `[.requestHeaders, .requestBody]`. */
function levelsIn({ levels }: RequestLoggerModel, said: readonly Argument[]): Member[] {
  const found: Member[] = [];
  if (!levels) return found;
  walk(
    said.map(({ value }) => value),
    (node) => {
      if (node.kind === 'member' && Object.hasOwn(levels, node.name) && !found.includes(node)) found.push(node);
      return true;
    },
  );
  return found;
}

function otherwise(
  model: RequestLoggerModel,
  said: readonly Argument[],
  levels: readonly Member[],
): Printed | undefined {
  const isAsked = levels.length > 0 || said.some(({ label }) => label === model.asked);
  return isAsked ? undefined : model.otherwise;
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

/** What keeps the logger quiet: another level, or its own options switched off. */
function quietly(
  program: Program,
  model: RequestLoggerModel,
  call: Call,
  levels: readonly Member[],
): LoggingFault['quiet'] {
  const [level, ...more] = levels;
  if (level && more.length === 0 && model.quiet !== undefined && isWithin(call, level))
    return { span: level.nameSpan, text: model.quiet };
  const names = Object.keys(model.options ?? {});
  // Options that stand in settings of their own are not the call's.
  const isPlain = argumentsWithin(program, call.args).length === call.args.length;
  if (level || model.switches !== true || !isPlain) return undefined;
  const kept = call.args.filter(({ label = '' }) => !names.includes(label));
  const texts = [
    ...kept.map(({ span }) => program.text.slice(span.start, span.end)),
    ...names.map((name) => `${name}: false`),
  ];
  return { span: { start: call.nameSpan.end, end: call.span.end }, text: `(${texts.join(', ')})` };
}

function isWithin({ span }: Call, level: Member): boolean {
  return span.start <= level.span.start && level.span.end <= span.end;
}
