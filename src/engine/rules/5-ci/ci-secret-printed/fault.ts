import type { Span } from '../../../document';
import type { Fix, Message, RelatedPlace, Severity } from '../../../finding';

/** A way in which a secret gets out of a run. */
export interface Fault {
  readonly span: Span;
  readonly severity: Severity;
  readonly message: Message;
  readonly detail: string;
  readonly fix?: Fix | undefined;
  readonly related?: readonly RelatedPlace[];
}

export const logsAreKept =
  'Build logs are kept for months and read by more people than the vault. Masking hides the exact text and nothing else.';

/** What is said of one secret that a log shows. */
export function printed(name: string, isEncoded: boolean): Message {
  return {
    what: isEncoded
      ? `\`${name}\` is printed to the build log in a form that masking does not know.`
      : `\`${name}\` is printed to the build log.`,
    why: isEncoded
      ? 'Anyone who reads the log turns it back: that is how secrets are taken out of a pipeline.'
      : logsAreKept,
    do: 'Print whether it is set, not what it is. If a log has it already, replace the secret first, then delete the log.',
  };
}

/** What is said of one that a script for tests makes up itself. */
export function printedByTests(name: string): Message {
  return {
    what: `\`${name}\` is printed, by a script for tests that has a value of its own for it.`,
    why: 'What the script makes up opens no more than its own server. Where it is given another value, the log shows that one.',
    do: 'Give it no value that opens more, or print only whether it is set.',
  };
}
