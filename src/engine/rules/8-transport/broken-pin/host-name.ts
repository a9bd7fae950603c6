import type { Span } from '../../../document';
import type { PinFault } from './pin-set';

/** What reads the names of pinned hosts, and what it does with an address in their place. */
export type PinReader = 'OkHttp' | 'Android' | 'iOS';

const done: Readonly<Record<PinReader, string>> = {
  OkHttp:
    'OkHttp 4 and 5 refuse it, and the app stops; OkHttp 3 pins a host that nobody asks for, and connections go unpinned.',
  Android: 'No host has this name: connections go unpinned.',
  iOS: 'No host has this name: connections go unpinned.',
};

/** An address, or a part of one, where the name of a host is read: `https://api.example.com`, `api.example.com/v1`, `api.example.com:443`. */
export function hostFaults(reader: PinReader, text: string, span: Span): PinFault[] {
  const name = text.trim();
  if (!/^[a-z]+:\/\/|[/?#@]|^[\w.-]+:\d+$/i.test(name) || name === '') return [];
  return [
    {
      span,
      kind: 'host',
      what: 'Pins are set for an address here, and the name of a host is read.',
      why: done[reader],
      advice: 'Write the host alone, without scheme, port and path: `api.example.com`.',
    },
  ];
}
