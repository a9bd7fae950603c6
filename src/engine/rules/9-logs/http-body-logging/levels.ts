import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Span } from '../../../document';
import { nodesWithin } from '../../../flow/callable-sinks';
import type { RequestLoggerModel } from '../../../flow/request-logger-models';
import type { Call, Expression, FunctionDeclaration, IrNode, Member, Name } from '../../../ir/ir';
import { isTimberForDebug } from '../../../project/log-facts';
import { conditionOf, isImported, wordsIn } from './conditions';
import type { LoggingFault } from './fault';

/** Levels of loggers that print headers or bodies, and that no condition keeps to debug builds. */
export function talkativeLevels(program: Program): LoggingFault[] {
  return program.models.requestLoggers
    .filter((model) => model.calls === undefined && isImported(program, model))
    .flatMap((model) =>
      [...program.nodes('member'), ...program.nodes('name')].flatMap((node) => ofLevel(program, model, node)),
    );
}

function ofLevel(program: Program, model: RequestLoggerModel, node: Member | Name): LoggingFault[] {
  const { levels = {} } = model;
  const prints = Object.hasOwn(levels, node.name) ? levels[node.name] : undefined;
  const setter = prints === undefined ? undefined : setterOf(program, node);
  if (prints === undefined || !setter || !isLevel(program, model, node, setter)) return [];
  const condition = conditionOf(program, node);
  const added = additions(program, setter);
  if (isUnused(program, setter)) return [];
  if (condition === 'debug' || (added.length > 0 && added.every((call) => conditionOf(program, call) === 'debug')))
    return [];
  if (printsByTimber(program) && isTimberForDebug(program)) return [];
  const isHidden = hidesHeader(program, model);
  if (isHidden && prints === 'headers') return [];
  const isMinor = isHidden || condition === 'other' || isLeftToOthers(program, setter, added) || redacts(program);
  // A name that an import binds is not there for another level.
  const place = node.kind === 'member' ? node.nameSpan : model.path === undefined ? node.span : undefined;
  const quiet = place && model.quiet !== undefined && { span: place, text: model.quiet };
  return [
    {
      span: node.span,
      node,
      logger: model.logger,
      prints: isHidden ? 'bodies' : prints,
      isMinor,
      ...(quiet && { quiet }),
    },
  ];
}

function isLevel(program: Program, { path, module }: RequestLoggerModel, node: Member | Name, setter: IrNode): boolean {
  // A constant that its own name tells.
  if (path === undefined) return true;
  if (node.kind === 'name')
    return program.scopes.resolve(node).some((each) => each.kind === 'import' && each.import.module.startsWith(module));
  if (node.object) return new RegExp(`(?:^|\\.)${path}$`).test(pathOf(node.object) ?? '');
  // Swift's `.debug` says by what it is set on what it is a level of.
  return setter.kind === 'assign' && (pathOf(setter.target) ?? '').split('.')[0] === path;
}

/** What sets the level: `level = …`, `setLevel(…)`, `.level(…)`; not a comparison or a table. */
function setterOf(program: Program, node: Expression): IrNode | undefined {
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'assign') {
      const { target } = ancestor;
      return (target.kind === 'name' || target.kind === 'member') && /level$/i.test(target.name) && !ancestor.declares
        ? ancestor
        : undefined;
    }
    if (ancestor.kind === 'call' && /^(?:setL|l)evel$/.test(ancestor.name)) return ancestor;
    if (ancestor.kind === 'call' && !/^(?:takeIf|takeUnless)$/.test(ancestor.name)) return undefined;
    if (ancestor.kind === 'operation' && !['??', '||'].includes(ancestor.operator)) return undefined;
    if (ancestor.kind === 'function') return undefined;
  }
  return undefined;
}

/** The calls of the file that add the interceptor, by the name that holds it or that it is handed on by. */
function additions(program: Program, setter: IrNode): Call[] {
  const names = new Set([...holdersOf(program, setter), ...handedOn(program)]);
  return program
    .calls()
    .filter(
      ({ name, args }) =>
        /^add(?:Network)?Interceptor$|^add$/.test(name) && args.some(({ value }) => isOne(value, names)),
    );
}

function isOne(value: Expression, names: ReadonlySet<string>): boolean {
  return (value.kind === 'name' || value.kind === 'member' || value.kind === 'call') && names.has(value.name);
}

/** The variable, or the function, that the interceptor is kept in or given by; itself, where it is added as it is made. */
function holdersOf(program: Program, setter: IrNode): string[] {
  const found: string[] = [];
  const target = setter.kind === 'assign' && setter.target.kind === 'member' ? setter.target.object : undefined;
  const receiver = setter.kind === 'call' ? setter.receiver : target;
  if (receiver?.kind === 'name') found.push(receiver.name);
  for (const ancestor of program.scopes.ancestors(setter)) {
    if (ancestor.kind === 'assign' && ancestor.target.kind === 'name') found.push(ancestor.target.name);
    if (ancestor.kind === 'function') return [...found, ancestor.name];
  }
  return found;
}

/** Whether an interceptor is kept in a local variable and nothing is done with it but this. */
function isUnused(program: Program, setter: IrNode): boolean {
  const target = setter.kind === 'assign' && setter.target.kind === 'member' ? setter.target.object : undefined;
  const held = setter.kind === 'call' ? setter.receiver : target;
  const [definition] = held?.kind === 'name' ? program.scopes.resolve(held) : [];
  // What is a part of something else is in use.
  if (definition?.kind !== 'assign' || definition.assign.value?.kind === 'member') return false;
  if (!program.scopes.enclosingFunction(definition.assign)) return false;
  const { start, end } = blockOf(program, setter, held) ?? { start: 0, end: program.text.length };
  const uses = program
    .nodes('name')
    .filter(
      ({ name, span }) => name === (held?.kind === 'name' && held.name) && start <= span.start && span.end <= end,
    );
  return uses.every((name) => name === held || isDeclaring(program, name));
}

function isDeclaring(program: Program, name: Name): boolean {
  const around = program.scopes.parent(name);
  return around?.kind === 'assign' && around.declares && around.target === name;
}

/** The block in which a variable is declared for the setter alone: another of its name stands outside. */
function blockOf(program: Program, setter: IrNode, held: Expression | undefined): Span | undefined {
  const block = [...program.scopes.ancestors(setter)].find(({ kind }) => ['try', 'branch', 'loop'].includes(kind));
  const isDeclared = nodesWithin(program.nodes('assign'), block?.span ?? setter.span).some(
    ({ declares, target }) => declares && target.kind === 'name' && held?.kind === 'name' && target.name === held.name,
  );
  return isDeclared ? block?.span : undefined;
}

/** Parameters that take such an interceptor: what a container of dependencies hands on. */
function handedOn(program: Program): string[] {
  return program
    .nodes('function')
    .flatMap(({ parameters }) => parameters.filter(({ type = '' }) => type.endsWith('HttpLoggingInterceptor')))
    .map(({ name }) => name);
}

/** A function that gives the interceptor to whoever asks, and nobody of this file adds it. */
function isLeftToOthers(program: Program, setter: IrNode, added: readonly Call[]): boolean {
  const around = [...program.scopes.ancestors(setter)].find(
    (each): each is FunctionDeclaration => each.kind === 'function',
  );
  return added.length === 0 && (around?.returns ?? '').endsWith('Interceptor');
}

function hidesHeader(program: Program, { hides, hidesAny }: RequestLoggerModel): boolean {
  return program.calls().some(({ name, args }) => {
    const [first] = args;
    if (name !== hides || !first) return false;
    const said = program.constants.textOf(first.value) ?? wordsIn([first.value]).join(' ');
    return hidesAny === true || /authorization/i.test(said);
  });
}

/** Whether every logger of the file hands its lines to Timber: `HttpLoggingInterceptor { Timber.d(it) }`. */
function printsByTimber(program: Program): boolean {
  const made = program.calls().filter(({ name, receiver }) => name === 'HttpLoggingInterceptor' && !receiver);
  return made.length > 0 && made.every(({ args }) => args.some(({ value }) => wordsIn([value]).includes('timber')));
}

/** A logger of the team's own that hides secrets in what it is given. */
function redacts(program: Program): boolean {
  return wordsIn(program.module.body).some((word) => /^(?:redact|mask|sanitiz|obfuscat)/.test(word));
}
