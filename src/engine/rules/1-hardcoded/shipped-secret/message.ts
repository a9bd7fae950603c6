import type { Message } from '../../../finding';
import type { Shipment } from '../../../project/shipments/shipment';

/** What is said of a key that left the code but not the app. */
export function messageOf({ name, through, key: { class: keyClass, format } }: Shipment): Message {
  const what = `\`${name}\` still ships: ${through} carries it into the app.`;
  if (keyClass !== 'S') {
    return {
      what,
      why: 'It is out of Git but still in every copy of the app, and its name does not say whether a stranger may have it.',
      do: 'If it is secret, revoke it first, then put it behind your backend. If it is public, give it a name that says so.',
    };
  }
  const revoke = format?.revoke
    ? `Revoke it first, if a build with it has left your machine: ${format.revoke.steps}`
    : 'Revoke it first, if a build with it has left your machine.';
  return {
    what,
    why: 'It is out of Git but still in every copy of the app: anyone can unpack that and use the key.',
    do: `${revoke} Then put it behind your backend, which calls ${providerOf(format?.provider)} for people who signed in.`,
  };
}

function providerOf(provider: string | undefined): string {
  return provider === undefined || provider === 'Any' ? 'the service' : provider;
}
