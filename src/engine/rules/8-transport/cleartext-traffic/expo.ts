import type { Program } from '../../../flow/program';
import { descendants, type Tree } from '../../../ir/tree';
import type { CleartextFault } from './fault';

const switches = /^(?:usesCleartextTraffic|NSAllowsArbitraryLoads)$/;

/** Expo's `usesCleartextTraffic` and ATS switches in `app.json`. Source: https://docs.expo.dev/versions/latest/sdk/build-properties/ */
export function expoFlags(tree: Tree): CleartextFault[] {
  const all = [...descendants(tree.roots)];
  const flags = all.filter(({ name, text }) => switches.test(name) && text === 'true');
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

/** The same switches in `app.config.ts` and in plugins. */
export function expoSettings(program: Program): CleartextFault[] {
  return program.nodes('object').flatMap(({ entries }) =>
    entries.flatMap(({ key, value }): CleartextFault[] => {
      const name = key?.kind === 'name' ? key.name : key?.kind === 'literal' ? key.value : '';
      if (!switches.test(name) || value.kind !== 'literal' || value.value !== 'true') return [];
      const repair = { span: value.span, text: 'false' };
      return [
        {
          span: value.span,
          what: 'The whole app may use unencrypted connections.',
          detail: name,
          repair,
          isSetting: true,
        },
      ];
    }),
  );
}
