import type { Expression, Loop } from '../ir/ir';
import type { LanguageModels } from './models';

/** The objects that a loop writes out value by value under a name: `for (const [key, value] of Object.entries(session))`. */
export function writtenOut(models: LanguageModels, { subject, bindings }: Loop, name: string): readonly Expression[] {
  if (subject?.kind !== 'call' || !models.serializers.has(subject.name) || bindings.at(-1) !== name) return [];
  // The first of a pair is its key.
  return subject.name === 'entries' && bindings.length === 1 ? [] : subject.args.map(({ value }) => value);
}
