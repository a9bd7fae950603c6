import type { Call, Expression, Member } from '../ir/ir';
import { isPlaceholder } from '../secrets/formats';
import { pathOf } from './paths';
import type { Program } from './program';
import type { Definition } from './scopes';

/** Tells values that plainly are no secret, whatever their name says. */
export class Harmless {
  constructor(private readonly program: Program) {}

  /** A secret's name on a value that plainly is none: a path, an empty text, a sentence, a sanitized value, a flag. */
  are(definitions: readonly Definition[], depth: number): boolean {
    const values = definitions.flatMap((definition) =>
      definition.kind === 'assign' ? (definition.assign.value ?? []) : [],
    );
    if (values.length === 0 || values.length < definitions.length) return false;
    return values.every((value) => this.is(value, depth));
  }

  /** Whether a member is known to hold something else than its name says, as an own field or as a constant's entry: `keys.password`. */
  isHeld(member: Member, own: readonly Definition[] | undefined, depth: number): boolean {
    if (own) return this.are(own, depth);
    const entry = this.program.ownConstants.entryOf(member);
    // An empty first state is filled later.
    if (entry?.kind !== 'literal' || entry.value === '' || !this.is(entry, depth)) return false;
    const path = pathOf(member);
    return !this.program.nodes('assign').some(({ target }) => pathOf(target) === path);
  }

  is(value: Expression, depth: number): boolean {
    switch (value.kind) {
      case 'literal':
        return value.type !== 'string' || isHarmlessText(value.value);
      case 'call':
        return (
          this.program.secrets.isSanitizer(value) || this.program.models.facts.has(value.name) || this.isWritten(value)
        );
      case 'member':
        return this.program.models.facts.has(value.name);
      case 'operation':
        return !joining.includes(value.operator) && this.program.secrets.in(value, depth) === undefined;
      case 'lambda':
        return true;
      case 'conditional':
        // `token ? 'present' : 'missing'` says only whether there is one.
        return [value.then, value.otherwise].every(
          (side, _, sides) =>
            side.kind === 'literal' ||
            this.is(side, depth) ||
            // `isNew ? seal(key) : get(kept, 'key')`: what was sealed before.
            (sides.some((other) => this.isSealed(other)) && this.program.secrets.in(side, depth) === undefined),
        );
      default:
        return false;
    }
  }

  private isSealed(value: Expression): boolean {
    return value.kind === 'call' && this.program.secrets.isProtection(value);
  }

  /** `token.isNotEmpty.toString()`: a yes or no, or a number, as a text. */
  private isWritten({ name, receiver }: Call): boolean {
    const isFact = receiver?.kind === 'member' || receiver?.kind === 'call' ? receiver.name : undefined;
    return /^(?:toString|description)$/.test(name) && isFact !== undefined && this.program.models.facts.has(isFact);
  }
}

/** Operators whose result is, or holds, one of their operands. */
const joining = ['??', '||', '+'];

/** A value that answers yes or no, or a number: no text. */
export function isFlag(value: Expression): boolean {
  return (
    (value.kind === 'literal' && value.type !== 'string') ||
    (value.kind === 'operation' && !joining.includes(value.operator))
  );
}

/** Texts that a secret-named variable may hold without holding a secret. */
function isHarmlessText(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 4 || isPlaceholder(trimmed)) return true;
  if (/\s/.test(trimmed) && !/^(?:Bearer|Basic|Token)\s/.test(trimmed)) return true;
  if (/^(?:https?:\/\/|\/|@string\/|\$\{|\$\()/.test(trimmed)) return true;
  return /^[a-z][a-z0-9_]*(?:[/.:-][a-z0-9_]+)*$/i.test(trimmed) && !/\d{3,}/.test(trimmed);
}
