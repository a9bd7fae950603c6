import { isSaidAbove } from '../../ir/comments';
import type { RuleContext } from '../context';

/** What the servers of an app's own users are called, at home or self-hosted, of which nobody can ask for a certificate. */
const ownServers =
  /\bself[- ]?host(?:ed|ing)?\b|\b(?:users?|people|customers?)\b[^.]{0,40}\b(?:enter|configure|provide|choose|own|run|host)|\b(?:home|own|users?['’]?s?) (?:servers?|networks?)\b|\bLANs?\b|\blocal networks?\b/i;
/** A server for development needs no switch in what ships. */
const development = /\b(?:dev|develop(?:ment|ers?|ing)|debug|emulators?|simulators?|metro|tests?|testing)\b/i;

/** A property list has no blank lines: what stands further above speaks of something else. */
const nearLines = 4;

/** What is said of a switch for all hosts that a comment gives this reason for. */
export const forOwnServers = ' A comment says that it is for servers of the app’s users.';

/** Whether a comment right above says that a switch is there for servers that people run themselves. */
export function isSaidForOwnServers({ comments, document }: RuleContext, offset: number): boolean {
  const { text } = document;
  const reasons = comments.filter(
    ({ span: { start, end } }) =>
      end <= offset &&
      text.slice(end, offset).split('\n').length <= nearLines &&
      !development.test(text.slice(start, end)),
  );
  return isSaidAbove(reasons, text, offset, ownServers);
}
