import type { Message } from '../../../finding';
import type { SinkUse } from '../../../flow/sinks';

/** Places that are read by more people than who holds the device. */
const services: ReadonlySet<string> = new Set(['Crashlytics', 'Sentry', 'Bugsnag', 'analytics']);

/** Who sees a log: only who has a debug build, or who finds the way to a screen for developers. */
interface Seen {
  readonly debugOnly: boolean;
  readonly isForDevelopers: boolean;
  /** Whether a function of the app's own is called, of which nothing tells where it logs. */
  readonly isUnknown: boolean;
}

/** What is said of one secret in a log. */
export function messageOf(name: string, use: SinkUse, seen: Seen): Message {
  return written(`\`${name}\` is`, use, seen);
}

/** What is said of an answer that holds tokens, and is logged whole. */
export function answerMessage(endpoint: string, use: SinkUse, seen: Seen): Message {
  return written(`All that \`${endpoint}\` answers is`, use, seen);
}

function written(what: string, { model, through }: SinkUse, { debugOnly, isForDevelopers, isUnknown }: Seen): Message {
  const where = services.has(model.label)
    ? `It leaves the device for ${model.label}, where more people can read it than should, for as long as it is kept.`
    : 'Anyone with the device, a bug report or a log collector can read it there.';
  const when = debugOnly ? ' in debug builds' : isForDevelopers ? ' by what is called a screen for developers' : '';
  return {
    what: isUnknown
      ? `${what} given to the app’s own log${when}; whether a released app prints it is not known.`
      : `${what} written to ${model.label}${through ? ` by \`${through.name}\`` : ''}${when}.`,
    why: debugOnly ? 'Debug logs end up in tickets, chats and shared screens.' : where,
    do: isForDevelopers
      ? 'Leave it out, and keep the screen out of released builds.'
      : 'Leave it out, or log only that it is there.',
  };
}
