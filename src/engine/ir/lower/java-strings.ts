import type { SyntaxNode } from '../../syntax/node';
import type { Literal } from '../ir';
import { literal } from './builder';
import { decodeEscapes } from './escapes';

/** A Java text, of one line or between `"""`. Its value is read from the source, since the grammar drops some of a text block. */
export function javaString(node: SyntaxNode): Literal {
  const isBlock = node.text.startsWith('"""') && node.text.length >= 6;
  const quote = isBlock ? 3 : 1;
  const content = { start: node.start + quote, end: Math.max(node.start + quote, node.end - quote) };
  const written = node.source.slice(content.start, content.end);
  return literal(node, 'string', decodeEscapes(isBlock ? withoutIndentation(written) : written), content);
}

/**
 * A text block starts on the line after its quotes; what all of its lines are indented by, that of the closing quotes
 * included, is not part of it, nor is the space at a line's end. Source: The Java Language Specification, 3.10.6.
 */
function withoutIndentation(written: string): string {
  const lines = written
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t\f]*\n/, '')
    .split('\n');
  const counted = lines.filter((line, index) => line.trim() !== '' || index === lines.length - 1);
  const indentation = Math.min(...counted.map((line) => /^[ \t\f]*/.exec(line)?.[0].length ?? 0));
  return lines.map((line) => line.slice(indentation).replace(/[ \t\f]+$/, '')).join('\n');
}
