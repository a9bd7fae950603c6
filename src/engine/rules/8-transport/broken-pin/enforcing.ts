import type { Span } from '../../../document';
import type { PinFault } from './pin-set';

/** TrustKit told to report alone. */
export function notEnforced(span: Span): PinFault {
  return {
    span,
    kind: 'not-enforced',
    what: 'TrustKit is told not to enforce these pins.',
    why: 'It reports a wrong key, and the connection goes on: whoever stands in between reads along.',
    advice: 'Enforce them once the reports show that the pins are right.',
  };
}
