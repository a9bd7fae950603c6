import type { Document } from '../document';
import type { Program } from '../flow/program';
import { Selector } from '../flow/selector';
import type { Call, Expression } from '../ir/ir';
import { splitWords } from '../secrets/names';
import type { Fact } from './view';

/** Words of calls that give back what was encrypted: who hands a field to one keeps cipher text in it. */
const openers: ReadonlySet<string> = new Set(['decrypt', 'decrypted', 'decipher', 'unseal']);

const openings = new Selector('call', ({ name }) => splitWords(name).some((word) => openers.has(word)));

/** Fields of other files' types that a file decrypts before it uses them: `cipher.decrypt(account.password)`. */
export function sealedFacts({ path, role }: Document, program: Program): Fact[] {
  if (role !== 'ships') return [];
  return program.select(openings).flatMap((call) =>
    openedBy(call).flatMap((value): Fact[] => {
      const field = fieldOf(value);
      const owner = field?.object && program.types.typeOf(field.object);
      if (!field || owner === undefined || !program.names.isSecret(field.name)) return [];
      const fact = { kind: 'text', text: field.name } as const;
      return [
        {
          key: `sealed:${owner}.${field.name}`,
          path,
          span: { start: call.span.start, end: call.span.end },
          value: fact,
        },
      ];
    }),
  );
}

function openedBy({ receiver, args }: Call): Expression[] {
  return [...(receiver ? [receiver] : []), ...args.map(({ value }) => value)];
}

/** The field that a value reads: `account.password`, `account.getPassword()`. */
function fieldOf(value: Expression): { readonly name: string; readonly object?: Expression | undefined } | undefined {
  if (value.kind === 'member') return value;
  const got = value.kind === 'call' && value.args.length === 0 ? /^get(\p{Lu}.*)$/u.exec(value.name)?.[1] : undefined;
  if (value.kind !== 'call' || got === undefined) return undefined;
  return { name: `${got.charAt(0).toLowerCase()}${got.slice(1)}`, object: value.receiver };
}
