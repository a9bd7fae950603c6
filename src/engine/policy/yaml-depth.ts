import { Lexer } from 'yaml';

const maximumDepth = 64;
const widestIndentation = / {200}/;

/**
 * Whether a YAML text is nested deeper than any policy. It is asked before the text is parsed: the parser recurses, and
 * 100,000 brackets do not only exhaust its stack but can end the process (inside the regular expression compiler).
 */
export function isNestedTooDeeply(text: string): boolean {
  let flow = 0;
  let indicators = 0;
  let isLineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    else if (flow === 0 && (token === '-' || token === '?' || token === ':')) indicators++;
    else if (isLineStart && widestIndentation.test(token)) return true;
    if (flow > maximumDepth || indicators > maximumDepth) return true;
    isLineStart = token.startsWith('\n') || token.startsWith('\r');
    if (isLineStart) indicators = 0;
  }
  return false;
}
