import type { Span } from '../document';
import type { Call, Expression, IrNode, Name } from '../ir/ir';
import { splitWords, type SecretNames } from '../secrets/names';
import type { Program } from './program';
import type { Definition } from './scopes';
import type { SecretValue } from './secret-value';
import { Selector } from './selector';

/** One place where a secret is read out of something, and by which way from the variable: `data.session.token`. */
interface FieldRead {
  readonly way: readonly string[];
  readonly span: Span;
  /** A field of an object, which only some ways of writing an object show; an entry of a dictionary is always shown. */
  readonly isMember: boolean;
}

/** What a value is, as a variable and the way from there. */
interface Path {
  readonly variable: Name;
  readonly way: readonly string[];
}

/** Types that show their entries where they are printed. */
const dictionary =
  /^(?:JSONObject|JsonObject|Dictionary|NS(?:Mutable)?Dictionary|(?:Mutable|Hash|LinkedHash|Tree)?Map)$/;

/** What has a field for each input, though none of what is typed there: `errors.password` is a text for people. */
const aboutInputs = new Set([
  ...['error', 'errors', 'touched', 'dirty', 'valid', 'validation', 'schema', 'rules', 'refs', 'labels', 'strings'],
  ...['messages', 'translations', 'i18n', 'styles', 'screens', 'routes', 'columns', 'flags', 'features', 'types'],
]);

const secretMembers = new Selector('member', ({ name }, { names }) => names.isSecret(name));
const readingCalls = new Selector('call', (call, { models, names }) => {
  return models.readers.has(call.name) || isGetter(call, names);
});

/**
 * Knows by what a function reads out of something that it holds a secret, whatever its type says:
 * `const data = await response.json(); sign(data.accessToken); console.log(data)`.
 */
export class ReadFields {
  /** There before it is filled: what is looked at to fill it may ask for it. */
  private found: Map<Definition, readonly FieldRead[]> | undefined;

  constructor(private readonly program: Program) {}

  /** The secret that the function around `value` reads out of it; with `members` also as a field, not only as an entry. */
  of(value: Expression, members: boolean): SecretValue | undefined {
    const path = this.pathOf(value);
    const definition = path && this.local(path.variable);
    if (!path || !definition) return undefined;
    const read = (this.all.get(definition) ?? []).find(
      ({ way, isMember }) => (members || !isMember) && path.way.every((part, index) => way[index] === part),
    );
    if (!read) return undefined;
    const name = [path.variable.name, ...read.way].join('.');
    return { name, span: value.span, steps: [{ span: read.span, message: `\`${name}\` is read out of it here` }] };
  }

  /** The secret that the function around reads out of one of `values`, as a field or an entry. */
  inOneOf(values: readonly Expression[]): SecretValue | undefined {
    return values.map((value) => this.of(value, true)).find((secret) => secret !== undefined);
  }

  private get all(): ReadonlyMap<Definition, readonly FieldRead[]> {
    if (!this.found) {
      this.found = new Map();
      this.collect(this.found);
    }
    return this.found;
  }

  private collect(reads: Map<Definition, readonly FieldRead[]>): void {
    const { program } = this;
    const add = (node: Expression, isMember: boolean) => {
      const path = this.pathOf(node);
      const last = path?.way.at(-1);
      if (!path || last === undefined || !isSecret(last, program.names)) return;
      const definition = this.local(path.variable);
      if (!definition || this.isGivenOrDropped(node) || isAboutInputs(path) || !program.secrets.in(node)) return;
      reads.set(definition, [...(reads.get(definition) ?? []), { way: path.way, span: node.span, isMember }]);
    };
    for (const member of program.select(secretMembers)) add(member, true);
    for (const index of program.nodes('index')) add(index, false);
    for (const call of program.select(readingCalls)) add(call, !program.models.readers.has(call.name));
  }

  /** What a chain of fields, of entries by a known key, and of reads of a dictionary begins with. */
  private pathOf(value: Expression, deeper: readonly string[] = []): Path | undefined {
    switch (value.kind) {
      case 'name':
        return { variable: value, way: deeper };
      case 'member':
        return value.object && this.pathOf(value.object, [value.name, ...deeper]);
      case 'index': {
        const key = this.isStore(value.object) ? undefined : this.program.ownConstants.textOf(value.key);
        return key === undefined ? undefined : this.pathOf(value.object, [key, ...deeper]);
      }
      case 'call': {
        const { receiver, args } = value;
        if (!receiver) return undefined;
        if (isGetter(value, this.program.names)) return this.pathOf(receiver, [value.name, ...deeper]);
        const key =
          args[0] && this.isEntry(value, receiver) ? this.program.ownConstants.textOf(args[0].value) : undefined;
        return key === undefined ? undefined : this.pathOf(receiver, [key, ...deeper]);
      }
      default:
        return undefined;
    }
  }

  /** `json.getString("token")` of a dictionary. */
  private isEntry({ name }: Call, receiver: Expression): boolean {
    const type = this.program.types.typeOf(receiver);
    return type !== undefined && dictionary.test(type) && this.program.models.readers.has(name);
  }

  private isStore(value: Expression): boolean {
    const type = this.program.types.typeOf(value);
    return type !== undefined && this.program.models.storeTypes.has(type);
  }

  /** The local variable or parameter that a name stands for: all of its reads stand in one function. */
  private local(name: Name): Definition | undefined {
    const { scopes } = this.program;
    const [definition] = scopes.resolve(name);
    if (definition?.kind === 'parameter') return definition;
    const isLocal = definition?.kind === 'assign' && scopes.enclosingFunction(definition.assign) !== undefined;
    return isLocal ? definition : undefined;
  }

  /** Whether a place is set or deleted rather than read. */
  private isGivenOrDropped(node: Expression): boolean {
    const parent: IrNode | undefined = this.program.scopes.parent(node);
    if (parent?.kind === 'assign') return parent.target === node;
    return parent?.kind === 'operation' && parent.operator === 'delete';
  }
}

function isSecret(name: string, names: SecretNames): boolean {
  return names.isSecret(name) || names.isSecretKey(name) || names.isSecretCall(name);
}

/** Java's `session.getToken()` is what `session.token` is elsewhere. */
function isGetter({ name, receiver, args }: Call, names: SecretNames): boolean {
  return receiver !== undefined && args.length === 0 && /^get\p{Lu}/u.test(name) && isSecret(name, names);
}

function isAboutInputs({ variable, way }: Path): boolean {
  return [variable.name, ...way.slice(0, -1)].some((part) => splitWords(part).some((word) => aboutInputs.has(word)));
}
