/** What something is called, in a sentence: `an API key`, `A Stripe key`. */
export function article(name: string, a: 'a' | 'A'): string {
  return `${a}${/^(?:[AEIO]|Un|[aeio])/.test(name) ? 'n' : ''} ${name}`;
}
