import type { TextEdit } from '../../../finding';
import type { SinkUse } from '../../../flow/sinks';
import type { Fact, FactValue } from '../../../project/view';
import type { RuleContext } from '../../context';

/** A read or removal, in another file, of what a write stores. */
export type ForeignRead = Fact & { readonly value: FactValue & { readonly kind: 'read' } };

/** What other files read or remove under the key of a write, in a store of one of `types`. */
export function foreignReads(context: RuleContext, use: SinkUse, types: readonly string[]): ForeignRead[] {
  const key = use.key && context.program?.constants.textOf(use.key);
  if (key === undefined) return [];
  const ending = (path: string) => path.slice(path.lastIndexOf('.')).replace(/^\.(?:[cm]?[jt]sx?)$/, '.ts');
  return context.project.lookup(`read:${key}`).filter((fact): fact is ForeignRead => {
    const { path, value } = fact;
    const isOther = path !== context.document.path && ending(path) === ending(context.document.path);
    return isOther && value.kind === 'read' && types.includes(value.store);
  });
}

/** Sends each read to another function of the same argument, and each removal to its own. */
export function redirected(reads: readonly ForeignRead[], read: string, removal: string): TextEdit[] {
  return reads.map(({ path, span, value }) => ({
    path,
    span: { start: span.start, end: value.nameEnd },
    newText: value.removes ? removal : read,
  }));
}

/** One import for each of the files that read. */
export function imported(reads: readonly ForeignRead[], line: (read: ForeignRead) => string | undefined): TextEdit[] {
  const first = reads.filter(({ path }, index) => reads.findIndex((each) => each.path === path) === index);
  return first.flatMap((read): TextEdit[] => {
    const text = line(read);
    const at = read.value.importAt;
    if (text === undefined) return [];
    return [{ path: read.path, span: { start: at, end: at }, newText: at === 0 ? `${text}\n` : `\n${text}` }];
  });
}
