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

/**
 * Whether a file is for a try, by its path: `Credentials-demo.swift`, or part of the servers that developers start on their own
 * machines, which no source folder holds: `dev/docker-compose.yml`, `docker-compose.dev.yml`.
 */
export function isForTrial(path: string): boolean {
  const isDemo = /[-_.]demo\.\w+$/i.test(path);
  const isOfServers =
    /^(?!(?:[^/]*\/)*(?:src|Sources|lib|app|res|assets|android|ios)\/)(?:.*\/)?(?:dev|devenv|dev-env|localdev|quickstart)\//.test(
      path,
    );
  return isDemo || isOfServers || /(?:^|\/)(?:docker-)?compose[._-](?:dev|local|test|e2e|ci)[^/]*\.ya?ml$/.test(path);
}

/** How many lines above a place a comment may speak of it: above a store, its password, its alias and the alias' password. */
const nearLines = 6;

/** Whether a comment right above the offset says that a key is none: `// Just a fake keystore`. */
export function isSaidFake(comments: readonly Comment[], text: string, offset: number): boolean {
  return isSaidAbove(comments, text, offset, /\b(?:fake|dummy)\b/i);
}

/** Whether a comment right above the offset, or behind it, says that a key is for a try: `# Demo`, `// will not work in production`. */
export function isSaidForTrial(comments: readonly Comment[], text: string, offset: number): boolean {
  // A comment behind something speaks of that.
  const alone = comments.filter(({ span }) => !/\S/.test(lineBefore(text, span.start)));
  return isSaidAbove(alone, text, offset, forTrial) || isSaidBehind(comments, text, offset, forTrial);
}

const forTrial = /\b(?:fake|dummy|demo)\b|(?:\bnot|n['’]t)\b[^.\n]{0,20} (?:in|for) production\b/i;

/** Whether a comment at the end of an offset's line says something. */
function isSaidBehind(comments: readonly Comment[], text: string, offset: number, what: RegExp): boolean {
  const lineEnd = text.indexOf('\n', offset);
  return comments.some(({ span }) => {
    const isBehind = span.start > offset && (lineEnd < 0 || span.start < lineEnd);
    return isBehind && what.test(text.slice(span.start, span.end));
  });
}

/** Whether a comment near above an offset, or at the head of the lines without a gap in which it stands, says something. */
function isSaidAbove(comments: readonly Comment[], text: string, offset: number, what: RegExp): boolean {
  return comments.some(({ span }) => {
    if (span.end > offset) return false;
    const between = text.slice(span.end, offset);
    const isNear = between.split('\n').length <= nearLines || !/\n[ \t]*\r?\n/.test(between);
    return isNear && !between.includes('}') && what.test(text.slice(span.start, span.end));
  });
}

function lineBefore(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}
