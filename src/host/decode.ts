/** How a file's bytes were read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'bytes';

/** A file's text, without a byte order mark: offset 0 is the first character after it, as editors count. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** True when bytes that are no valid UTF-8 were replaced by U+FFFD. */
  readonly isLossy: boolean;
}

/** Bytes that are looked at to tell text from binary, as Git does it. */
export const sniffed = 8_000;

/** Whether a file that starts with these bytes (at least `sniffed` of them, or all) is no text. */
export function isBinary(bytes: Uint8Array): boolean {
  return encodingOf(bytes) === undefined;
}

/** Decodes a file's bytes, or gives undefined for a binary file. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, isLossy: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, isLossy: true };
  }
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? undefined : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, sniffed);
  return head.includes(0) ? wideEncoding(head) : 'utf-8';
}

/** UTF-16 without a mark: mostly Latin text has a zero in every second byte, and hardly any other. */
function wideEncoding(head: Uint8Array): Encoding | undefined {
  let even = 0;
  let odd = 0;
  // An iterator here would take longer than the rest of a picture's check.
  for (let index = 0; index < head.length; index++) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const enough = Math.floor(head.length / 2) * 0.7;
  if (odd >= enough && even * 20 <= odd) return 'utf-16le';
  if (even >= enough && odd * 20 <= even) return 'utf-16be';
  return undefined;
}
