import type { Span } from '../../document';
import { knownKeys } from '../../secrets/known-keys';
import { credentialsIn } from '../1-hardcoded/hardcoded-credential/credentials';
import type { RuleContext } from '../context';

/** Whether a rule of written secrets tells something inside `span`: then the place is told, and told better. */
export function isToldAsWritten(context: RuleContext, span: Span): boolean {
  const isInside = (inner: Span) => span.start <= inner.start && inner.end <= span.end;
  return (
    knownKeys(context).some((key) => isInside(key.span)) ||
    credentialsIn(context).some(({ candidate }) => isInside(candidate.span))
  );
}
