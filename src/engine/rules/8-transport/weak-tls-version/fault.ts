import type { Span } from '../../../document';
import type { IrNode } from '../../../ir/ir';

/** A place that asks for a version of TLS that was withdrawn. */
export interface VersionFault {
  readonly span: Span;
  readonly what: string;
  readonly detail: string;
  /** What runs it: asked whether it does in debug builds only. Absent in structured files. */
  readonly node?: IrNode;
  /** Something else decides, or it counts for the team's own builds only: said, but no warning. */
  readonly isMinor?: boolean;
  /** What makes it ask for TLS 1.2; none where that stands in another file. */
  readonly repairs: readonly { readonly span: Span; readonly text: string }[];
}
