import type { Message } from '../../../finding';
import type { SinkUse } from '../../../flow/sinks';

/** Places that are read by more people than who holds the device. */
const services: ReadonlySet<string> = new Set(['Crashlytics', 'Sentry', 'Bugsnag', 'analytics']);

/** What is said of one secret in a log. */
export function messageOf(name: string, use: SinkUse, debugOnly: boolean): Message {
  return written(`\`${name}\` is`, use, debugOnly);
}

/** What is said of an answer that holds tokens, and is logged whole. */
export function answerMessage(endpoint: string, use: SinkUse, debugOnly: boolean): Message {
  return written(`All that \`${endpoint}\` answers is`, use, debugOnly);
}

function written(what: string, { model, through }: SinkUse, debugOnly: boolean): Message {
  const where = services.has(model.label)
    ? `It leaves the device for ${model.label}, where more people can read it than should, for as long as it is kept.`
    : 'Anyone with the device, a bug report or a log collector can read it there.';
  return {
    what: `${what} written to ${model.label}${through ? ` by \`${through.name}\`` : ''}${debugOnly ? ' in debug builds' : ''}.`,
    why: debugOnly ? 'Debug logs end up in tickets, chats and shared screens.' : where,
    do: 'Leave it out, or log only that it is there.',
  };
}
