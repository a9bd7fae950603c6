import type { MatrixRow } from '../../../scripts/lib/sink-matrix';
import { bundledData } from '../../../src/engine/data';
import type { ArgumentChoice } from '../../../src/engine/flow/models';
import { frames } from './frames';

interface ModelledCall {
  readonly sink?: string;
  readonly import?: string;
  readonly members?: string;
  readonly call: string;
}

/** The call that a sink's model describes, for sinks that nobody has written one for. */
export function callFromModel({ language, sink }: MatrixRow): ModelledCall {
  const [type] = sink.on ?? [];
  const isObjc = language === 'objc';
  const key = isObjc ? '@"k"' : frames[language].ending === 'dart' || language === 'typescript' ? "'k'" : '"k"';
  if (sink.indexAssignment === true) return { ...receiverOf(type), call: `SINK[${key}] = VALUE` };
  const args = argumentsOf([
    [sink.key, key],
    [sink.value ?? 'all', 'VALUE'],
  ]);
  const receiver = receiverOf(type);
  if (isObjc && receiver.sink !== undefined) return { ...receiver, call: `[SINK CALL:${args.join(' ')}]` };
  return { ...receiver, call: `${receiver.sink === undefined ? '' : 'SINK.'}CALL(${args.join(', ')})` };

  function receiverOf(name: string | undefined): { sink?: string; import?: string } {
    if (name === undefined || name === 'none') return {};
    const module = bundledData()
      .models.of(language)
      .types.find((each) => each.type === name)?.module;
    return module === undefined || language !== 'typescript'
      ? { sink: name }
      : { sink: name, import: `import ${name} from '${module}';` };
  }
}

/** Arguments by position, then by label. What is not spoken of is the key again. */
function argumentsOf(chosen: readonly (readonly [ArgumentChoice | undefined, string])[]): string[] {
  const at = (position: number) => chosen.find(([choice]) => choice === position)?.[1];
  const positions = chosen.flatMap(([choice]) => (typeof choice === 'number' ? [choice] : choice === 'all' ? [0] : []));
  const last = Math.max(-1, ...positions);
  const whole = chosen.find(([choice]) => choice === 'all')?.[1];
  const placed = Array.from({ length: last + 1 }, (_, position) => at(position) ?? whole ?? 'null');
  const labelled = chosen.flatMap(([choice, value]) =>
    typeof choice === 'string' && !['all', 'receiver', 'first', 'lambda'].includes(choice)
      ? [`${choice}: ${value}`]
      : [],
  );
  return [...placed, ...labelled];
}
