import type { Fix, TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import { writerFor } from '../../../fixes/writers';
import type { RuleContext } from '../../context';
import type { FaultTarget, HostFault } from './fault';
import { leaveToPlatform, strictInstead } from './fix.jvm';
import { hostOfPolicy, switchedOn } from './fix.apple';
import { withoutHook } from './fix.typescript';

const byPlatform = 'Leave the check to the platform';
const checked = 'Check the host';

/** A suggestion, since a server whose certificate bears another name stops answering once it is checked. */
export function hostFixes(context: RuleContext, { target }: HostFault): Fix[] {
  const writer = writerFor(context.document, context.program?.module);
  const made = writer && editsFor(context, writer, target);
  if (!made?.edits) return [];
  return [{ id: 'verify-hostname', title: made.title, kind: 'suggestion', edits: made.edits }];
}

function editsFor(
  context: RuleContext,
  writer: CodeWriter,
  target: FaultTarget,
): { title: string; edits: TextEdit[] | undefined } {
  switch (target.kind) {
    case 'verifier':
    case 'method':
      return { title: byPlatform, edits: leaveToPlatform(context, writer, target) };
    case 'class':
    case 'constant':
      return { title: byPlatform, edits: strictInstead(context, writer, target) };
    case 'hook':
      return { title: byPlatform, edits: withoutHook(context, writer, target) };
    case 'setting':
      return { title: checked, edits: switchedOn(context, writer, target) };
    case 'policy':
      return { title: checked, edits: hostOfPolicy(context, writer, target) };
  }
}
