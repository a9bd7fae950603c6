import { nodesWithin } from './callable-sinks';
import type { Annotation, Assign, Expression, ObjectLiteral, Statement, TypeDeclaration } from '../ir/ir';
import { isFromModule } from '../text/modules';
import type { Program } from './program';
import { isConstantName } from './named-secrets';

/** A type that holds a secret in one of its fields. */
export interface SecretRecord {
  readonly type: string;
  readonly field: string;
  /** Whether a value of it shows its fields where it is printed. */
  readonly isPrinted: boolean;
}

/** Knows types by the secrets in their fields: what a login answers, a session, an account. */
export class Records {
  private readonly own = new Map<string, SecretRecord | undefined>();

  constructor(private readonly program: Program) {}

  /** The record that `value` is, by its type, declared here or in another file; of an object, the one that it spreads: `{ ...session }`. */
  of(value: Expression): SecretRecord | undefined {
    if (value.kind === 'object') return this.spreadIn(value);
    const type = this.program.types.typeOf(value) ?? this.importedType(value);
    if (type === undefined || !/^\p{Lu}\w+$/u.test(type) || this.program.types.isText(type)) return undefined;
    if (this.isEmptied(value, type)) return undefined;
    return this.program.scopes.types.has(type) ? this.declared(type) : this.foreign(type);
  }

  /** The record that `value` is, or holds where it is a list or an object that is written down: `[session]`, `{ session }`. */
  within(value: Expression): SecretRecord | undefined {
    const own = this.of(value);
    const held = value.kind === 'list' ? value.items : value.kind === 'object' ? givenIn(value) : [];
    return own ?? held.map((inner) => this.within(inner)).find((each) => each !== undefined);
  }

  /** A record that an object takes over, unless it gives the secret another value: `{ ...session, token: undefined }`. */
  private spreadIn({ entries }: ObjectLiteral): SecretRecord | undefined {
    for (const [position, { key, value }] of entries.entries()) {
      const record = key ? undefined : this.of(value);
      const later = entries.slice(position + 1).flatMap((entry) => (entry.key?.kind === 'name' ? entry.key.name : []));
      if (record && !later.some((each) => this.program.names.isSecret(each))) return record;
    }
    return undefined;
  }

  /** The type of a variable of another file, as that file declares it. */
  private importedType(value: Expression): string | undefined {
    const [definition] = value.kind === 'name' ? this.program.scopes.resolve(value) : [];
    if (value.kind !== 'name' || definition?.kind !== 'import') return undefined;
    const { imported, import: from } = definition;
    const declared = this.program.project
      .lookup(`value:${imported === 'default' ? value.name : imported}`)
      .filter(({ path }) => isFromModule(path, from.module));
    const [only, ...others] = new Set(declared.flatMap((fact) => (fact.value.kind === 'text' ? fact.value.text : [])));
    return others.length === 0 ? only : undefined;
  }

  /** Whether an object was made here with nothing in what it has for secrets: `User(name: user.name, token: null)`. */
  private isEmptied(value: Expression, type: string): boolean {
    const made = value.kind === 'name' ? this.program.scopes.resolve(value) : [];
    const makers = made.map((definition) => (definition.kind === 'assign' ? definition.assign.value : undefined));
    return (
      makers.length > 0 &&
      makers.every((maker) => {
        if (maker?.kind !== 'call' || maker.name !== type) return false;
        const secrets = maker.args.filter(({ label }) => label !== undefined && this.program.names.isSecret(label));
        return secrets.length > 0 && secrets.every(({ value: given }) => isNothing(given));
      })
    );
  }

  /** The record that a type of this file is. */
  declared(name: string): SecretRecord | undefined {
    if (!this.own.has(name)) this.own.set(name, this.recordIn(this.program.scopes.types.get(name) ?? []));
    return this.own.get(name);
  }

  /** What the type of this file that `value` is of has at this place, where it is taken apart: `val (name, token) = session`. */
  component(value: Expression, position: number): { readonly name: string; readonly isSecret: boolean } | undefined {
    const [declared] = this.program.scopes.types.get(this.program.types.typeOf(value) ?? '') ?? [];
    const fields = declared?.members.filter((member) => member.kind === 'assign' && member.declares && !member.static);
    const field = fields?.[position];
    if (!declared || field?.kind !== 'assign' || field.target.kind !== 'name') return undefined;
    const isSecret = this.secretFields(declared).includes(field);
    return { name: `${declared.name}.${field.target.name}`, isSecret };
  }

  /** The fields of a type that hold a secret by their name. */
  secretFields(type: TypeDeclaration): Assign[] {
    return type.members.filter(
      (member): member is Assign =>
        member.kind === 'assign' && this.isSecretField(type, member) && !(isApiKey(member) && firebaseFields(type) > 1),
    );
  }

  private isSecretField(
    { name }: TypeDeclaration,
    { target, declares, static: isStatic, type, value }: Assign,
  ): boolean {
    const { names, types } = this.program;
    if (!declares || isStatic || target.kind !== 'name' || isConstantName(target.name)) return false;
    if (!names.isSecret(target.name) || names.isOtherToken(target.name, [name])) return false;
    if (value && (value.kind === 'lambda' || (value.kind === 'literal' && value.value !== '' && value.type !== 'null')))
      return false;
    return types.mayHoldSecret(type ?? (value && types.typeOf(value)));
  }

  private recordIn(types: readonly TypeDeclaration[]): SecretRecord | undefined {
    for (const type of types) {
      const fields = type.form === 'enum' ? [] : this.secretFields(type);
      const shown = fields.find(({ annotations }) => !this.areLeftOut(annotations));
      const field = shown ?? fields[0];
      if (field?.target.kind === 'name')
        return { type: type.name, field: field.target.name, isPrinted: shown !== undefined && this.isPrinted(type) };
    }
    return undefined;
  }

  private foreign(type: string): SecretRecord | undefined {
    const [fact] = this.program.project.lookup(`record:${type}`);
    return fact?.value.kind === 'record'
      ? { type, field: fact.value.field, isPrinted: fact.value.isPrinted }
      : undefined;
  }

  /**
   * Whether a printed value shows its fields: its own text form says so, where it has one; else types that print their fields say it
   * before their name or in an annotation. What a class prints otherwise is its name.
   */
  private isPrinted({ span, nameSpan, annotations, members }: TypeDeclaration): boolean {
    const own = members.filter((member) => member.kind === 'function' && textForms.has(member.name));
    if (own.length > 0) return own.some((member) => this.givesSecret(member));
    if (this.areLeftOut(annotations)) return false;
    const head = this.program.text.slice(span.start, nameSpan.start);
    return /\b(?:data|struct|record)\b[^{}]*$/.test(head) || annotations.some(({ name }) => printing.has(name));
  }

  /** Whether annotations keep what they mark out of the text form that is written for its type: `@Redacted`, `@ToString.Exclude`. */
  private areLeftOut(annotations: readonly Annotation[]): boolean {
    return annotations.some(({ name, span }) => {
      const written = this.program.text.slice(span.start, span.end);
      return leftOut.has(name) || /^@?(?:\w+\.)*ToString\.Exclude\b/.test(written);
    });
  }

  private givesSecret({ span }: Statement): boolean {
    const returns = nodesWithin(this.program.nodes('return'), span);
    return returns.some(({ value }) => value && this.program.secrets.in(value));
  }
}

/**
 * How many of a type's fields are what tells a project of Firebase: its key stands beside them and is public.
 * Source: https://firebase.google.com/docs/projects/api-keys
 */
function firebaseFields({ members }: TypeDeclaration): number {
  const named = members.flatMap((member) =>
    member.kind === 'assign' && member.target.kind === 'name' ? [member.target.name] : [],
  );
  return named.filter((name) => firebase.test(name.replace(/_/g, ''))).length;
}

const firebase =
  /^(?:projectid|storagebucket|messagingsenderid|gcmsenderid|databaseurl|firebaseurl|mobilesdkappid|applicationid|authdomain)$/i;

function isNothing(value: Expression): boolean {
  return value.kind === 'literal' && (value.type === 'null' || value.value === '');
}

/** What an object has under keys of its own. */
export function givenIn({ entries }: ObjectLiteral): Expression[] {
  return entries.flatMap(({ key, value }) => (key ? [value] : []));
}

function isApiKey({ target }: Assign): boolean {
  return target.kind === 'name' && /^api_?key$/i.test(target.name);
}

/**
 * Annotations that keep a field out of the text form that a compiler's plugin or a library writes. Sources:
 * https://github.com/ZacSweers/redacted-compiler-plugin, https://immutables.github.io/immutable.html#redacted, https://projectlombok.org/features/ToString
 */
const leftOut: ReadonlySet<string> = new Set(['Redacted']);

/** Methods and properties that give a value's own text form. */
const textForms: ReadonlySet<string> = new Set(['toString', 'description', 'debugDescription']);

/** Annotations by which a library writes one that shows all fields: Lombok's, freezed's. */
const printing: ReadonlySet<string> = new Set(['Data', 'Value', 'ToString', 'freezed', 'Freezed', 'unfreezed']);
