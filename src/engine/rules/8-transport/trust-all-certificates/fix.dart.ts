import type { TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import type { Assign } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import type { AcceptingCallback } from './callback';

/** Takes the callback away, so that a bad certificate ends the connection, as it does by default. */
export function removeCallback(
  context: RuleContext,
  writer: CodeWriter,
  { value, assign }: AcceptingCallback,
): { title: string; edits: TextEdit[] } {
  const title = 'Remove the callback';
  const removal = assign && removalOf(context, writer, assign);
  return { title, edits: [removal ?? writer.replace(value.span, 'null')] };
}

/** Without the section of its cascade, or the line of its statement; undefined where it is the value of something. */
function removalOf(context: RuleContext, writer: CodeWriter, assign: Assign): TextEdit | undefined {
  const { text } = context.document;
  const section = /\s*\?{0,1}\.\.\s*$/.exec(text.slice(0, assign.span.start));
  if (section) return writer.replace({ start: section.index, end: assign.span.end }, '');
  const start = writer.lineStartAt(assign.span.start);
  const end = writer.lineEndAt(assign.span.end);
  const isAlone = text.slice(start, assign.span.start).trim() === '' && text.slice(assign.span.end, end).trim() === '';
  if (!isAlone || text[assign.span.end - 1] !== ';') return undefined;
  const next = /^(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0].length ?? 0;
  return writer.replace({ start, end: end + next }, '');
}
