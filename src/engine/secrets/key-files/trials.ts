import type { Comment } from '../../ir/ir';

/** Builds that no store takes: whoever has their key signs nothing that people install as an update. */
const trials = new Set([
  'debug',
  'staging',
  'dev',
  'development',
  'test',
  'testing',
  'demo',
  'sample',
  'temp',
  'temporary',
  'fake',
  'dummy',
  'local',
]);

/** Whether the words of a name, of a build or of a key store's file, say that it is only for a try. */
export function isOfTrial(words: readonly string[]): boolean {
  return words.some((word) => trials.has(word) || word.startsWith('debug'));
}

/** How many lines above a place a comment may speak of it: above a store, its password, its alias and the alias' password. */
const nearLines = 6;

/** Whether a comment right above the offset says that a key is none: `// Just a fake keystore`. */
export function isSaidFake(comments: readonly Comment[], text: string, offset: number): boolean {
  return comments.some(({ span }) => {
    const between = text.slice(span.end, offset);
    const isNear = span.end <= offset && between.split('\n').length <= nearLines && !between.includes('}');
    return isNear && /\b(?:fake|dummy)\b/i.test(text.slice(span.start, span.end));
  });
}
