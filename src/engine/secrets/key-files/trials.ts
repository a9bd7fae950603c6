import { isSaidAbove, isSaidBehind, lineBefore } from '../../ir/comments';
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
 * machines, which no source folder holds: `dev/docker-compose.yml`, `backend-docker/mail.properties`, `docker-compose.dev.yml`.
 */
export function isForTrial(path: string): boolean {
  const isDemo = /[-_.]demo\.\w+$/i.test(path);
  const isOfServers =
    /^(?!(?:[^/]*\/)*(?:src|Sources|lib|app|res|assets|android|ios)\/)(?:.*\/)?(?:dev|devenv|dev-env|localdev|quickstart|(?:backend|server|api)-docker|docker-(?:backend|server|api))\//.test(
      path,
    );
  return isDemo || isOfServers || /(?:^|\/)(?:docker-)?compose[._-](?:dev|local|test|e2e|ci)[^/]*\.ya?ml$/.test(path);
}

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
