/** What is wrong with a pin, and how much: a pin that is merely weak is said, but no warning. */
export interface PinTrouble {
  readonly what: string;
  readonly why: string;
  readonly kind: string;
}

/** SHA-256 gives 32 bytes: 43 letters of base64, without the padding. */
const digestBytes = 32;

const never =
  'No key has this hash: alone, it makes the app refuse its own server or stop at its start; as a backup it is none.';

/** What is wrong with a hash of SHA-256 in base64. Padding is not asked for, since OkHttp and Android do without. */
export function troubleOf(hash: string): PinTrouble | undefined {
  const letters = hash.replace(/[\s=]+$/, '');
  if (isRepeated(letters))
    return { kind: 'placeholder', what: 'This pin is a placeholder: the same few letters, over and over.', why: never };
  if (/^sha(?:1|256)\//.test(letters))
    return {
      kind: 'prefix',
      what: 'This pin starts with the name of its digest; the hash alone is read here.',
      why: never,
    };
  if (/^[\da-f]{64}$/i.test(letters))
    return { kind: 'hexadecimal', what: 'This pin is written in hexadecimal; base64 is read here.', why: never };
  if (!/^[\w+/-]+$/.test(letters) || letters.length % 4 === 1)
    return { kind: 'malformed', what: 'This pin is no base64.', why: never };
  const bytes = Math.floor((letters.length * 3) / 4);
  if (bytes === digestBytes) return undefined;
  const what = `This pin has ${String(bytes)} bytes; a hash of SHA-256 has ${String(digestBytes)}.`;
  return { kind: 'length', what, why: never };
}

/** `AAAA…`, `ABCDEFABCDEF…`, one byte again and again: few letters repeat. The last letter holds fewer bits, and may differ. */
function isRepeated(letters: string): boolean {
  const body = letters.slice(0, -1);
  return [1, 2, 3, 4, 5, 6].some((period) => {
    const few = body.slice(0, period);
    return body.length >= 4 * period && few.repeat(body.length).startsWith(body);
  });
}
