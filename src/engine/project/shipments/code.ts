import type { Document } from '../../document';
import { isDebugOnly } from '../../flow/debug-only';
import type { ConfigModel } from '../../flow/config-models';
import { mayReadConfig } from '../../flow/config-reads';
import type { Program } from '../../flow/program';
import { Selector } from '../../flow/selector';
import type { Annotation, Assign, Expression, Import, IrNode } from '../../ir/ir';
import { walk } from '../../ir/walk';
import type { KeyNames } from '../../secrets/key-names';
import { isServerPath } from '../servers';
import { bestName, ranks, type Shipment } from './shipment';

/** What code is looked through with. */
interface CodeInput {
  readonly document: Document;
  readonly program: Program;
  readonly keyNames: KeyNames;
}

const members = new Selector('member', (node, { models }) => mayReadConfig(node, models.configs));
const indexes = new Selector('index', (node, { models }) => mayReadConfig(node, models.configs));
const calls = new Selector('call', (node, { models }) => mayReadConfig(node, models.configs));

/** Where code of the app reads what a build or a bundled file hands to it; nothing in what runs on a server or a build machine. */
export function codeShipments(input: CodeInput): Shipment[] {
  const { document, program } = input;
  if (isExpoConfig(document.path)) return extraShipments(input);
  if (document.role === 'build' || document.role === 'ci' || isServerPath(document.path, input.keyNames)) return [];
  const textOf = (key: Expression) => program.ownConstants.textOf(key);
  const expressions = [...program.select(members), ...program.select(indexes), ...program.select(calls)];
  const reads = expressions.flatMap((expression) => {
    const read = program.configs.readOf(expression, textOf);
    return read ? readShipment(input, read.model, read.name, expression) : [];
  });
  return [...reads, ...importShipments(input), ...enviedShipments(input), ...listShipments(input)].sort(
    (left, right) => left.span.start - right.span.start,
  );
}

function readShipment(input: CodeInput, model: ConfigModel, name: string, node: IrNode): Shipment[] {
  const { through, prefix = '', source } = model;
  const best = bestName(input.keyNames, [name]);
  if (through === undefined || !name.startsWith(prefix) || !best) return [];
  const sources = [`config:${source}.${name}`];
  const fallbacks = fallbacksOf(input.program, node);
  return [{ ...best, names: [name], ...readHere(input, node), through, sources, fallbacks, isFixed: source !== 'env' }];
}

/** `String.fromEnvironment('NAME', defaultValue: 'text')`, `process.env.NAME ?? 'text'`. */
function fallbacksOf({ scopes, ownConstants }: Program, node: IrNode): string[] {
  const parent = scopes.parent(node);
  const others = parent?.kind === 'operation' && /^(?:\?\?|\|\|)$/.test(parent.operator) ? parent.operands : [];
  const labelled = node.kind === 'call' ? node.args.filter(({ label }) => label !== undefined) : [];
  return [...others, ...labelled.map(({ value }) => value)].flatMap((value) => ownConstants.textOf(value) ?? []);
}

function readHere({ document, program }: CodeInput, node: IrNode): Pick<Shipment, 'rank' | 'isDebug' | 'span'> {
  const isDebug = document.role === 'test' || isDebugOnly(program, document.text, node);
  return { rank: ranks.reads, isDebug, span: node.span };
}

/** `import { OPENAI_API_KEY } from '@env'`. */
function importShipments(input: CodeInput): Shipment[] {
  return input.program.nodes('import').flatMap((node) => {
    const models = input.program.configs.ofModule(node.module);
    const names = node.names.map(({ imported }) => imported).filter((name) => name !== 'default' && name !== '*');
    return models.flatMap((model) =>
      names.flatMap((name) =>
        readShipment(input, model, name, node).map((shipment) => ({ ...shipment, span: nameIn(input, node, name) })),
      ),
    );
  });
}

/** Where a name stands in an import. */
function nameIn({ document }: CodeInput, { span }: Import, name: string): Import['span'] {
  const offset = document.text.slice(span.start, span.end).search(new RegExp(`\\b${name}\\b`));
  return offset < 0 ? span : { start: span.start + offset, end: span.start + offset + name.length };
}

const listOpenings = new Selector(
  'call',
  ({ name, args }) =>
    (name.endsWith('ForResource') || args.some(({ label }) => label === 'forResource')) &&
    args.some(({ value }) => value.kind === 'literal' && /^\.?plist$/.test(value.value)),
);

/**
 * `NSDictionary(contentsOfFile: path)["NAME"]` in a file that opens a property list of the bundle: the list may stay out of Git, and is
 * in the app. Source: https://developer.apple.com/documentation/foundation/bundle/path(forresource:oftype:)
 */
function listShipments(input: CodeInput): Shipment[] {
  const { program } = input;
  if (program.select(listOpenings).length === 0) return [];
  return program.nodes('index').flatMap((index) => {
    const name = program.ownConstants.textOf(index.key);
    const parent = program.scopes.parent(index);
    if (name === undefined || (parent?.kind === 'assign' && parent.target === index)) return [];
    if (program.configs.readOf(index, () => name)) return [];
    return readShipment(input, { source: 'bundle', through: 'a bundled property list' }, name, index);
  });
}

const enviedFields = new Selector('assign', ({ annotations }) => annotations.some(isEnvied));

/** `@EnviedField(varName: 'NAME')`: the generated code holds the value. Source: https://pub.dev/packages/envied */
function enviedShipments(input: CodeInput): Shipment[] {
  return input.program.select(enviedFields).flatMap((assign) => {
    const annotation = assign.annotations.find(isEnvied);
    if (!annotation) return [];
    const variable = annotation.args.find(({ label }) => label === 'varName')?.value;
    const names = [...(variable?.kind === 'literal' ? [variable.value] : []), ...fieldName(assign)];
    const best = bestName(input.keyNames, names);
    const sources = names.map((name) => `config:env.${name}`);
    const place = { ...readHere(input, assign), rank: ranks.carries, span: assign.target.span };
    const through = 'envied, which only masks it';
    return best ? [{ ...best, names, ...place, through, sources, fallbacks: [], isFixed: false }] : [];
  });
}

function isEnvied({ name }: Annotation): boolean {
  return name === 'EnviedField';
}

function fieldName({ target }: Assign): string[] {
  return target.kind === 'name' ? [target.name] : [];
}

function isExpoConfig(path: string): boolean {
  return /(?:^|\/)app\.config\.[mc]?[jt]s$/.test(path);
}

/** `extra: { key: process.env.KEY }` of Expo's configuration, which the app reads. Source: https://docs.expo.dev/versions/latest/config/app/ */
function extraShipments({ program, keyNames }: CodeInput): Shipment[] {
  const entries = program.nodes('object').flatMap((object) => object.entries);
  const extras = entries.filter(({ key }) => nameOf(key) === 'extra').map(({ value }) => value);
  return extras
    .flatMap((extra) => entriesIn(extra))
    .flatMap(({ name, value, span }) => {
      const variables = environmentIn(program, value);
      const names = [...variables, name];
      const best = variables.length === 0 ? undefined : bestName(keyNames, names);
      const sources = variables.map((variable) => `config:env.${variable}`);
      const through = 'Expo’s `extra`';
      const rest = { rank: ranks.carries, isDebug: false, fallbacks: [], isFixed: false };
      return best ? [{ ...best, ...rest, names, through, span, sources }] : [];
    });
}

/** The entries of an object and of those inside it. */
function entriesIn(object: Expression): { name: string; value: Expression; span: IrNode['span'] }[] {
  if (object.kind !== 'object') return [];
  return object.entries.flatMap(({ key, value, span }) => {
    const name = nameOf(key);
    if (value.kind === 'object') return entriesIn(value);
    return name === undefined ? [] : [{ name, value, span }];
  });
}

function nameOf(key: Expression | undefined): string | undefined {
  if (key?.kind === 'name') return key.name;
  return key?.kind === 'literal' ? key.value : undefined;
}

/** The variables of the environment that a value is made of. */
function environmentIn(program: Program, value: Expression): string[] {
  const names: string[] = [];
  walk([value], (node) => {
    const read =
      node.kind === 'member' || node.kind === 'index'
        ? program.configs.readOf(node, (key) => program.ownConstants.textOf(key))
        : undefined;
    if (read?.model.source === 'env') names.push(read.name);
    return true;
  });
  return names;
}
