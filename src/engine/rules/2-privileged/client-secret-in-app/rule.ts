import type { Message } from '../../../finding';
import type { Rule } from '../../rule';
import type { SecretUse } from './fault';
import { isMinorUse, toldUses } from './told-uses';

/** Credentials of the team's own that an app uses: client secrets, keys of clouds, service accounts, databases, mail servers. */
export const rule: Rule = {
  metadata: {
    id: 'client-secret-in-app',
    title: 'Credential of the team used in the app',
    checklist: 2,
    severity: 'warning',
    cwe: [522, 798],
    masvs: ['MASVS-AUTH-1', 'MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
    noFix: 'The call has to move to a server: no edit of the app’s code can do that.',
  },
  gate: ({ models }) => [
    { allOf: [['client', 'consumer', 'app', 'oauth'].flatMap((whose) => [`${whose}secret`, `${whose}_secret`])] },
    {
      allOf: [
        ['secretaccesskey', 'secret_access_key', 'secretkey', 'secret_key'],
        ['accesskey', 'access_key'],
      ],
    },
    {
      allOf: [
        ['grant_type', 'grantType'],
        ['client_credentials', 'clientCredentials', 'password'],
      ],
    },
    { allOf: [['service_role', 'serviceRole', 'serviceKey', 'service_key', 'auth.admin', 'firebase-admin']] },
    ...(['cloud-credential', 'service-account', 'database', 'mail', 'oauth-secret'] as const).map((kind) => ({
      allOf: [models.sinkKeywords(kind)],
    })),
  ],
  check(context) {
    for (const use of toldUses(context)) {
      const isMinor = isMinorUse(context, use);
      context.report({
        span: use.span,
        message: messageOf(use, context.policy.hosts.backend),
        detail: use.detail,
        ...(isMinor && { severity: 'information' as const }),
      });
    }
  },
};

const whys: Record<SecretUse['kind'], string> = {
  oauth: 'Every copy of the app holds it: whoever reads one can ask for tokens in the app’s name.',
  grant: 'What proves it, a client secret or a key, is in every copy of the app, and its token belongs to nobody.',
  password: 'OAuth no longer has this grant: the app sees the password, and no second factor can be asked for.',
  cloud: 'Whoever has the app has the keys, and all that they open: files, queues, bills.',
  account: 'Its key goes past every rule that is made for people: whoever has the app reads and writes everything.',
  'service-role': 'It goes past row level security: whoever has the app reads and writes every row.',
  database: 'A login that an app holds is everybody’s, and a database tells no person from another.',
  mail: 'Whoever has the app can write mail in the team’s name, and read its mailbox.',
};

function messageOf({ kind, what, ships }: SecretUse, backend = 'a backend of your own'): Message {
  const first = ships && kind !== 'grant' ? 'Rotate it first: it is out. ' : '';
  return { what, why: whys[kind], do: (kind === 'password' ? '' : first) + whatToDo(kind, ships, backend) };
}

function whatToDo(kind: SecretUse['kind'], ships: boolean, backend: string): string {
  const own = ships ? '' : ' If people bring their own, keep it in the Keychain or Keystore.';
  switch (kind) {
    case 'oauth':
      return `Sign in as a public client with PKCE; where the provider asks for a secret, trade the code through ${backend}.`;
    case 'grant':
      return `Let ${backend} ask for such tokens, and give the app one of the person who is signed in.`;
    case 'password':
      return 'Sign in in the browser, by authorization code with PKCE.';
    case 'cloud':
      return `Take keys that end within the hour, from ${backend} or an identity pool.${own}`;
    default:
      return `Let ${backend} do it, and ask it for the one thing that the app needs.${own}`;
  }
}
