import { descendants, type Tree } from '../../../ir/tree';
import type { CleartextFault } from './fault';

/** Expo's `usesCleartextTraffic` and ATS switches in `app.json`. Source: https://docs.expo.dev/versions/latest/sdk/build-properties/ */
export function expoFlags(tree: Tree): CleartextFault[] {
  return [...descendants(tree.roots)]
    .filter(
      ({ name, text }) => (name === 'usesCleartextTraffic' || name === 'NSAllowsArbitraryLoads') && text === 'true',
    )
    .map((element) => ({
      span: element.span,
      what: 'The whole app may use unencrypted connections.',
      detail: element.name,
      repair: { span: element.textSpan, text: 'false' },
    }));
}
