/** Decodes base64 or base64url; undefined where it is neither. */
export function base64Bytes(encoded: string): Uint8Array | undefined {
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Decodes base64 or base64url as UTF-8 text; undefined where it is neither. */
export function base64Text(encoded: string): string | undefined {
  const bytes = base64Bytes(encoded);
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes base64url JSON to an object; undefined where it is none. */
export function base64Object(encoded: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(base64Text(encoded) ?? '') as unknown;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** A short, printable form of a claim; anything else than a plain word or address is left out. */
export function shown(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:/@-]{1,80}$/.test(value) ? value : undefined;
}
