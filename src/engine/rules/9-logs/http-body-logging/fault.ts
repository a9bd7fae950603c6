import type { Span } from '../../../document';
import type { Printed } from '../../../flow/request-logger-models';
import type { IrNode } from '../../../ir/ir';

/** A logger of requests that prints what is in them. */
export interface LoggingFault {
  readonly span: Span;
  readonly node: IrNode;
  /** What it is called in a message. */
  readonly logger: string;
  readonly prints: Printed;
  /** Part of what it prints is hidden, or another file decides whether it runs. */
  readonly isMinor: boolean;
  /** What prints neither headers nor bodies; absent where an import would have to change too. */
  readonly quiet?: { readonly span: Span; readonly text: string };
}

/** All that several parts print together; undefined for none. */
export function both(printed: readonly Printed[]): Printed | undefined {
  const [headers, bodies] = ['headers', 'bodies'].map((part) => printed.some((each) => each.includes(part)));
  if (headers === true && bodies === true) return 'headers and bodies';
  return headers === true ? 'headers' : bodies === true ? 'bodies' : undefined;
}
