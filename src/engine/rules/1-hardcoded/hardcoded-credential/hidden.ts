import type { Program } from '../../../flow/program';
import { hiddenIn } from '../../../secrets/hidden/candidates';
import { decodedIn } from '../../../secrets/hidden/encodings';
import { namesFor } from '../../../secrets/hidden/names';
import type { Candidate, Words } from './candidate';

/** More than this is no credential. */
const longest = 400;

/** Texts beside a secret's name that are not written as they are: in pieces, letter by letter, backwards, masked or encoded. */
export function* inHidden(program: Program, { names }: Words): Generator<Candidate> {
  const secretName = (all: readonly string[]) => all.find((name) => names.isSecret(name));
  for (const { text, span, names: around, isSaid, disguise } of hiddenIn(program, program.text)) {
    // Masked with each other, texts that have nothing to do with each other give signs of all kinds.
    if (disguise === 'masked with XOR' && !/^[\w+/=.-]+$/.test(text)) continue;
    const name = isSaid() ? secretName(around()) : undefined;
    // Backwards every word looks as if someone had made it up.
    const trust = disguise === 'backwards' ? 'none' : 'mixed';
    if (name !== undefined) yield { name, text, span, trust, isHidden: true };
  }
  for (const node of program.nodes('template')) {
    const text = node.parts.length > 1 ? program.ownConstants.textOf(node) : undefined;
    const name = text === undefined || text.length > longest ? undefined : secretName(namesFor(program, node));
    if (text !== undefined && name !== undefined) yield { name, text, span: node.span, trust: 'mixed', isHidden: true };
  }
  for (const node of program.nodes('literal')) {
    if (node.type !== 'string') continue;
    for (const { text, start, end } of decodedIn(node.value)) {
      const name = start === 0 && end === node.value.length ? secretName(namesFor(program, node)) : undefined;
      if (name !== undefined) yield { name, text, span: node.content, trust: 'mixed', isHidden: true };
    }
  }
}
