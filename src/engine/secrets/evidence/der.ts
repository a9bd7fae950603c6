/** An element of DER: its tag, and its content as offsets into the bytes. */
export interface DerElement {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** Tags that are used here. Source: ITU-T X.690 */
export const derTags = { integer: 0x02, octets: 0x04, identifier: 0x06, sequence: 0x30, first: 0xa0 } as const;

/** The elements one after another from `start` to `end`; ends early where the bytes are cut off or no DER. */
export function derElements(bytes: Uint8Array, start = 0, end = bytes.length): DerElement[] {
  const elements: DerElement[] = [];
  for (let offset = start; offset + 2 <= end;) {
    const element = elementAt(bytes, offset, end);
    if (!element) break;
    elements.push(element);
    offset = element.end;
  }
  return elements;
}

/** The elements inside another. */
export function derContent(bytes: Uint8Array, element: DerElement | undefined): DerElement[] {
  return element ? derElements(bytes, element.start, element.end) : [];
}

/** The content of an element in hexadecimal. */
export function derHex(bytes: Uint8Array, { start, end }: DerElement): string {
  return Array.from(bytes.subarray(start, end), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function elementAt(bytes: Uint8Array, offset: number, limit: number): DerElement | undefined {
  const [tag, first] = bytes.subarray(offset, offset + 2);
  if (tag === undefined || first === undefined) return undefined;
  const more = first < 0x80 ? 0 : first - 0x80;
  if (more > 3) return undefined;
  const start = offset + 2 + more;
  const length = more === 0 ? first : bytes.subarray(offset + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return start + length <= limit ? { tag, start, end: start + length } : undefined;
}
