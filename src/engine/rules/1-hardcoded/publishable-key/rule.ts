import type { Message } from '../../../finding';
import { keyGates, knownKeys, type KnownKey } from '../../../secrets/known-keys';
import type { Rule } from '../../rule';
import { mayHoldAnyKey } from '../confirm';
import { rule as hardcodedSecret } from '../hardcoded-secret/rule';
import { markAsPublic } from './fix';
import { moveToBuild } from './move';

/** A key that may ship (class R, if its provider restricts it) or is made to (class P): never an error, never silent. */
export const rule: Rule = {
  metadata: {
    id: 'publishable-key',
    title: 'Publishable or restricted key',
    checklist: 1,
    severity: 'warning',
    cwe: [798, 540],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005', 'MASWE-0036'] },
    isSecretScan: true,
    languages: hardcodedSecret.metadata.languages,
  },
  gate: (data) => keyGates(data),
  confirm: (text, data, _policy, path) => mayHoldAnyKey(text, data, path),
  check(context) {
    for (const key of knownKeys(context)) {
      if (key.class !== 'R' && key.class !== 'P') continue;
      const fixes = [markAsPublic(context, key.span), moveToBuild(context, key)].filter((fix) => fix !== undefined);
      context.report({
        span: key.span,
        message: key.class === 'R' ? restricted(key, context.document.path) : publishable(key),
        severity: key.class === 'R' ? 'warning' : 'hint',
        keyClass: key.class,
        format: key.match.format.id,
        evidence: key.evidence,
        related: key.related,
        fixes,
      });
    }
  },
};

function restricted({ match }: KnownKey, path: string): Message {
  const { restrict, provider } = match.format;
  const what = `${match.name}: may ship only if it is restricted.`;
  if (/\.html?$/i.test(path))
    return {
      what,
      why: 'Anyone can read it from the page; without a restriction they can use it, at your cost.',
      do: `Restrict it to the addresses that the page has (its referrers) and to the APIs it calls. ${restrict?.url ?? ''}`.trim(),
    };
  return {
    what,
    why: 'Anyone can read it from the app; without a restriction they can use it, at your cost.',
    do: restrict ? `${restrict.advice} ${restrict.url}` : `Restrict it to this app at ${provider}.`,
  };
}

function publishable({ match }: KnownKey): Message {
  const { restrict } = match.format;
  return {
    what: `${match.name}: public by design.`,
    why: 'It identifies the app and is no secret, but others can use it too.',
    do: restrict ? restrict.advice : 'Limit abuse at the provider: quotas, allowed apps, server-side checks.',
  };
}
