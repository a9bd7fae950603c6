import { foreignFunctions } from '../../../flow/foreign-functions';
import type { Program } from '../../../flow/program';
import type { SinkUse } from '../../../flow/sinks';
import { isOfModule } from '../../../text/modules';

/**
 * Whether a call is of another function than the library's of this name, which the file does not import, and nothing tells where that
 * takes what it is given: `import 'package:core/app_logger.dart'; log(text)`. A part of a library has the library's imports.
 */
export function isUnknownLog(program: Program, { model, node }: SinkUse): boolean {
  const { home } = model;
  if (home === undefined || node.kind !== 'call' || node.receiver) return false;
  const isImported = program.nodes('import').some(({ module }) => isOfModule(home, module));
  if (isImported || /^[ \t]*part[ \t]+of[ \t]/m.test(program.text)) return false;
  return !foreignFunctions(program, node).some(({ value }) =>
    value.sinks.some((sink) => program.models.sink(sink.model)?.kind === 'log'),
  );
}
