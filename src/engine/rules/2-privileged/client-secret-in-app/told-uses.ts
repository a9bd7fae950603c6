import { runsOffDevice } from '../../../project/servers';
import type { RuleContext } from '../../context';
import { readsEnvironment } from '../environment';
import { isToldAsWritten, isToldWhereDefined } from '../told';
import { accountUses } from './accounts';
import type { SecretUse } from './fault';
import { oauthUses } from './oauth';

/** The team's credentials that the context's document uses, in source order, but for those that rules of written secrets tell. */
export function toldUses(context: RuleContext): SecretUse[] {
  const { program, document, data } = context;
  if (!program || document.role !== 'ships' || runsOffDevice(document, program, data.keyNames)) return [];
  const uses = [...oauthUses(program, data.values), ...accountUses(program, data.writtenNames)].filter((use) => {
    return (
      use.kind === 'password' || !(isToldAsWritten(context, use.around) || isToldWhereDefined(context, use.around))
    );
  });
  return uses.sort((left, right) => left.span.start - right.span.start);
}

/** Whether a use is no fault, or none of this app's, for all that is known. */
export function isMinorUse(context: RuleContext, use: SecretUse): boolean {
  return use.kind === 'password' || !use.ships || readsEnvironment(context.text(use.around));
}
