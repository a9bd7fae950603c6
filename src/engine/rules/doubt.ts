import type { Message } from '../finding';

/** What is said of a value of which only one word, such as `token` or `credential`, tells what it is. */
export function doubted({ what, do: advice }: Message): Message {
  return {
    what: `${what.slice(0, -1)}; whether it opens anything is not known.`,
    why: 'Only its name says what it is: devices, pages and pieces of text have tokens, too, and of an object often no more is shown than its type.',
    do: `If it opens an account: ${advice.charAt(0).toLowerCase()}${advice.slice(1)} Else give it a name that says what it is, such as \`pushToken\`.`,
  };
}
