import type { Call, Expression, Name } from '../ir/ir';
import type { Program } from './program';
import type { Definition } from './scopes';
import { Selector } from './selector';

/** A call that reads what the Keychain keeps, or opens what only this person's finger may. */
export interface SecureReadModel {
  readonly call: string;
  /** The position of the variable that it writes into … */
  readonly into?: number;
  /** … in files that ask for the data itself, by this name. */
  readonly asked?: string;
  /** What it is called on comes from a member or call of this name; its bytes are the secret where a text is made of them. */
  readonly of?: string;
}

const deepest = 6;

const reads = new Selector('call', ({ name }, { models }) => models.secureReads.some(({ call }) => call === name));

/** What is read from where nobody else may read, whatever the variable is called. */
export class SecureReads {
  private written: ReadonlyMap<Definition, Call> | undefined;

  constructor(private readonly program: Program) {}

  /** The call that wrote the secret into a variable: `SecItemCopyMatching(query, &item)`. */
  writing(name: Name): Call | undefined {
    this.written ??= this.collect();
    const [definition] = this.written.size > 0 ? this.program.scopes.definitionsAt(name, name.name) : [];
    return definition && this.written.get(definition);
  }

  private collect(): Map<Definition, Call> {
    const { models, scopes } = this.program;
    const written = new Map<Definition, Call>();
    for (const { call: name, into, asked } of models.secureReads) {
      const calls = into === undefined ? [] : this.program.select(reads).filter((call) => call.name === name);
      if (calls.length === 0 || !this.asksFor(asked)) continue;
      for (const call of calls) {
        const target = into === undefined ? undefined : call.args[into]?.value;
        const [definition] = target?.kind === 'name' ? scopes.definitionsAt(target, target.name) : [];
        if (definition) written.set(definition, call);
      }
    }
    return written;
  }

  private asksFor(name: string | undefined): boolean {
    return name === undefined || this.program.nodes('name').some((each) => each.name === name);
  }

  /** The call whose bytes a text is made of: `String(result.cryptoObject.cipher.doFinal(sealed))`. Sealed bytes make none. */
  opening(call: Call): Call | undefined {
    if (!textMakers.test(call.name)) return undefined;
    const bytes = [call.receiver, call.args[0]?.value].flatMap((each) => (each ? this.heldIn(each, 0) : []));
    return bytes.find((each): each is Call => each.kind === 'call' && this.opens(each));
  }

  private opens({ name, receiver }: Call): boolean {
    return this.program.models.secureReads.some(
      ({ call, of }) => call === name && of !== undefined && receiver !== undefined && this.comesFrom(receiver, of, 0),
    );
  }

  private comesFrom(expression: Expression, source: string, depth: number): boolean {
    if (depth > deepest) return false;
    return this.heldIn(expression, depth).some((held) => {
      if (held.kind !== 'member' && held.kind !== 'call') return false;
      const object = held.kind === 'member' ? held.object : held.receiver;
      const isIt = held.name === source || held.name.toLowerCase() === `get${source.toLowerCase()}`;
      return isIt || (object !== undefined && this.comesFrom(object, source, depth + 1));
    });
  }

  /** What a variable was given; of a default the first choice. Anything else is what it is. */
  private heldIn(expression: Expression, depth: number): readonly Expression[] {
    if (depth > deepest) return [];
    if (expression.kind === 'operation' && expression.operator === '??' && expression.operands[0])
      return this.heldIn(expression.operands[0], depth + 1);
    if (expression.kind !== 'name') return [expression];
    return this.program.scopes
      .resolve(expression)
      .flatMap((definition) =>
        definition.kind === 'assign' && definition.assign.value ? this.heldIn(definition.assign.value, depth + 1) : [],
      );
  }
}

/** `String(bytes)`, `new String(bytes, UTF_8)`, `bytes.decodeToString()`, `bytes.toString(Charsets.UTF_8)`. */
const textMakers = /^(?:String|decodeToString|toString)$/;
