import { descendants, type Tree } from '../../../ir/tree';
import type { CleartextFault } from './fault';

/** Expo's `usesCleartextTraffic` and ATS switches in `app.json`. Source: https://docs.expo.dev/versions/latest/sdk/build-properties/ */
export function expoFlags(tree: Tree): CleartextFault[] {
  const all = [...descendants(tree.roots)];
  const flags = all.filter(
    ({ name, text }) => (name === 'usesCleartextTraffic' || name === 'NSAllowsArbitraryLoads') && text === 'true',
  );
  // The plugin's option is what the build reads: beside it the same word elsewhere is not told again.
  const android = all.filter(({ name }) => name === 'usesCleartextTraffic').at(-1);
  return flags
    .filter((flag) => flag.name !== 'usesCleartextTraffic' || flag === android)
    .map((element) => ({
      span: element.span,
      what: 'The whole app may use unencrypted connections.',
      detail: element.name,
      repair: { span: element.textSpan, text: 'false' },
    }));
}
