import type { TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import type { RuleContext } from '../../context';
import type { FaultTarget } from './fault';

/** Takes Node's hook away, so that Node's own check runs. */
export function withoutHook(
  context: RuleContext,
  writer: CodeWriter,
  { options, assign, value }: Extract<FaultTarget, { kind: 'hook' }>,
): TextEdit[] | undefined {
  if (assign)
    return context.program?.scopes.parent(assign)?.kind === 'branch' ? undefined : [writer.remove(assign.span)];
  const index = options?.entries.findIndex((entry) => entry.value === value) ?? -1;
  const entry = options?.entries[index];
  if (!options || !entry) return undefined;
  const [before, after] = [options.entries[index - 1], options.entries[index + 1]];
  if (after) return [writer.replace({ start: entry.span.start, end: after.span.start }, '')];
  if (before) return [writer.replace({ start: before.span.end, end: entry.span.end }, '')];
  return [writer.replace(options.span, '{}')];
}
