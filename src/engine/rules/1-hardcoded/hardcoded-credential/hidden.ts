import type { Program } from '../../../flow/program';
import { hiddenIn, placeOfDefinition } from '../../../secrets/hidden/candidates';
import { decodedIn } from '../../../secrets/hidden/encodings';
import { entryName, namesFor } from '../../../secrets/hidden/names';
import type { Candidate, Words } from './candidate';
import { piecesOf } from './texts';
import { namesPublicId } from './values';

/** What a name says of how its value is written. */
const encoded = /_?(?:hex|b(?:ase)?_?64|encoded|bytes)$/i;

/** More than this is no credential. */
const longest = 400;

/** Texts beside a secret's name that are not written as they are: in pieces, letter by letter, backwards, masked or encoded. */
export function* inHidden(program: Program, words: Words): Generator<Candidate> {
  const { names } = words;
  const isSecret = (name: string) => names.isSecret(name) || names.isSecret(name.replace(encoded, ''));
  const secretName = (all: readonly string[]) => all.find(isSecret);
  // What stands under a key of its own is that, whatever the object is called.
  const isOther = (entry: string | undefined) => entry !== undefined && !isSecret(entry);
  for (const { text, span, names: around, isSaid, entry, disguise, elsewhere, isSure } of hiddenIn(program)) {
    for (const piece of text.includes('://') ? piecesOf(text, words, 'none') : [])
      yield { name: piece.name, text: piece.value, span, trust: piece.trust, isPiece: true, isHidden: true };
    // Masked with each other, texts that have nothing to do with each other give signs of all kinds.
    const isPlain = isSure === true || /^[\w+/=.-]+$/.test(text) || words.values.isPassphrase(text);
    if (disguise === 'masked with XOR' && !isPlain) continue;
    const name = isSaid() && !isOther(entry()) ? secretName(around()) : undefined;
    // Under a secret's name it is told where it is written.
    const definedAs = elsewhere?.definedAs ?? '';
    if (name === undefined || names.isSecret(definedAs) || namesPublicId(definedAs)) continue;
    // Backwards every word looks as if someone had made it up: it counts where the text itself is turned.
    const isTurnedHere = () =>
      around()
        .slice(0, 2)
        .some((each) => /revers/i.test(each));
    const trust = disguise === 'backwards' && !isTurnedHere() ? 'none' : 'mixed';
    const related = elsewhere ? [placeOfDefinition(elsewhere.definition)] : [];
    yield { name, text, span, trust, isHidden: true, related, around: around() };
  }
  for (const node of program.nodes('template')) {
    const text = node.parts.length > 1 ? program.ownConstants.textOf(node) : undefined;
    const isLong = text === undefined || text.length > longest;
    const name = isLong || isOther(entryName(program, node)) ? undefined : secretName(namesFor(program, node));
    // A part under a secret's name is told where it is written.
    const isTold = node.parts.some(
      (part) => (part.kind === 'name' || part.kind === 'member') && names.isSecret(part.name),
    );
    if (text !== undefined && name !== undefined && !isTold)
      yield { name, text, span: node.span, trust: 'mixed', isHidden: true };
  }
  for (const node of program.nodes('literal')) {
    if (node.type !== 'string') continue;
    for (const { text, start, end } of decodedIn(node.value)) {
      for (const { name, value, trust } of piecesOf(text, words, 'none'))
        yield { name, text: value, span: node.content, trust, isPiece: true, isHidden: true };
      const name = start === 0 && end === node.value.length ? secretName(namesFor(program, node)) : undefined;
      if (name !== undefined) yield { name, text, span: node.content, trust: 'mixed', isHidden: true };
    }
  }
}
