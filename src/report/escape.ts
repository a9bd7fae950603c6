/** Escapes a text for HTML and XML, in content and in attributes; characters that XML 1.0 forbids become U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']|[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (character) => {
    return entities[character] ?? '\uFFFD';
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Shows control characters, and those that turn the direction of writing, by their code: a scanned file must not be able
 * to move the cursor, set a title or hide text in the terminal of whoever reads the report. Tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    return character === '\t' ? character : `\\u{${character.charCodeAt(0).toString(16)}}`;
  });
}
