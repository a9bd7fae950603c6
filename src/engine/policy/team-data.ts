import { modelledLanguages, type ModelFile, type SinkModel } from '../flow/models';
import type { Format } from '../secrets/format';
import type { TeamCall, TeamFormat, TeamModels, TeamSink } from './settings';

/** A team's key format as the engine looks for it. Of a value only as much is shown as its first keyword is long. */
export function formatOf({ id, name, class: keyClass, keywords, pattern, maxLength, revoke }: TeamFormat): Format {
  const [first = ''] = keywords;
  const isPrefix = pattern.startsWith(first);
  return {
    id,
    name,
    provider: name,
    class: keyClass,
    keywords,
    pattern,
    maxLength,
    shown: isPrefix ? first.length : 0,
    source: 'keyward.yml',
    ...(revoke && { revoke }),
  };
}

/** A team's own functions as a file of models. */
export function teamModels({ sources, sinks, wrappers, sanitizers }: TeamModels): ModelFile {
  return {
    platform: 'team',
    languages: modelledLanguages,
    sources: sources.map(({ call }) => {
      const { name, on } = partsOf(call);
      return { call: name, ...(on !== undefined && { on }) };
    }),
    sinks: [
      ...sinks.map((sink, index) =>
        sinkOf(sink, sink.kind, sink.label ?? `\`${sink.call}\``, `team-sink-${String(index)}`),
      ),
      ...wrappers.map((wrapper, index) =>
        sinkOf(wrapper, 'secure-storage', `\`${wrapper.call}\``, `team-wrapper-${String(index)}`),
      ),
    ],
    sanitizers: sanitizers.map(({ call }) => {
      const { name, on } = partsOf(call);
      const isOnType = on !== undefined && on !== 'none';
      return {
        words: [],
        calls: [name],
        ...(isOnType && { on: [on] }),
        reason: 'something harmless, as the policy says',
      };
    }),
  };
}

function sinkOf(
  { call, value, key }: TeamCall & Pick<TeamSink, 'key'>,
  kind: SinkModel['kind'],
  label: string,
  id: string,
): Omit<SinkModel, 'languages'> {
  const { name, on } = partsOf(call);
  return {
    id,
    kind,
    label,
    isOwn: true,
    calls: [name],
    ...(on !== undefined && { on: [on] }),
    ...(value !== undefined && { value }),
    ...(key !== undefined && { key }),
  };
}

/** `Vault.put` is a method of a type, `.put` of anything, `putSecret` a function. */
function partsOf(call: string): { readonly name: string; readonly on?: string } {
  const dot = call.lastIndexOf('.');
  if (dot < 0) return { name: call, on: 'none' };
  return dot === 0 ? { name: call.slice(1) } : { name: call.slice(dot + 1), on: call.slice(0, dot) };
}
