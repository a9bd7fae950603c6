import type { Message } from '../../../finding';
import type { ValueKind } from '../../../secrets/rarity-values';
import type { RuleContext } from '../../context';
import { isOfServer, whoHasKey } from '../reasons';
import { isIdOfApp } from './credentials';
import { isApiKeyName, shownName, type Candidate } from './candidate';

/** What is said of a credential: its name, never its value. */
export function messageOf(context: RuleContext, { name, text, isCompared }: Candidate, kind: ValueKind): Message {
  const { data } = context;
  const shown = `\`${shownName(name)}\``;
  if (isCompared === true)
    return {
      what: `${shown} is compared with a hardcoded value.`,
      why: isOfServer(context)
        ? whoHasKey(context)
        : 'Anyone who unpacks the app reads what it expects, and can also skip the comparison.',
      do: 'Rotate it first, wherever it is used, then let your backend check what is entered.',
    };
  if (isIdOfApp(data, name, text))
    return {
      what: `${shown} holds a key in the form of an app’s id.`,
      why: 'Services of pushes and crash reports know an app by such an id, and make it to ship; its name does not say more.',
      do: 'If its provider calls it secret, rotate it there first, then call that from your backend; if not, give it a name that says so.',
    };
  const isApiKey = isApiKeyName(data.writtenNames, name);
  const held = kind === 'password' ? 'password' : isApiKey ? 'API key' : 'secret';
  return {
    what: `${shown} holds a hardcoded ${held}.`,
    why: whoHasKey(context),
    do: adviceFor(context, isApiKey),
  };
}

function adviceFor(context: RuleContext, isApiKey: boolean): string {
  const { role } = context.document;
  if (isOfServer(context))
    return 'Rotate it first where it is used, then let the server read the new one from its environment or a vault.';
  if (role === 'build' || role === 'ci')
    return 'Rotate it first where it is used, then read the new one from the build server’s vault.';
  if (isApiKey)
    return 'Rotate it first, at its provider, then call that from your backend; if it may ship, restrict it there and say so here.';
  return 'Rotate it first where it is used, then let your backend make the call, or ask the person who uses the app.';
}
