import type {
  Argument,
  Assign,
  Call,
  Expression,
  FunctionDeclaration,
  IrNode,
  ObjectLiteral,
  TypeDeclaration,
} from '../../../ir/ir';

/** How a host's name goes unchecked, with what the fix needs to know. */
export type FaultTarget =
  /** A verifier that is a value: a closure, an anonymous class, a constant of a library. */
  | { readonly kind: 'verifier'; readonly value: Expression }
  /** The method of a declared verifier. */
  | { readonly kind: 'method'; readonly type: TypeDeclaration; readonly verify: FunctionDeclaration }
  /** A class of a library that accepts every name, and the one that does not. */
  | { readonly kind: 'class'; readonly call: Call; readonly strict: string }
  /** A constant of a library that accepts every name, and the one that does not. */
  | { readonly kind: 'constant'; readonly value: Expression; readonly strict: string }
  /** A truth value that turns the check off. */
  | { readonly kind: 'setting'; readonly value: Expression; readonly secure: string }
  /** A policy without a host: the argument that would be one. */
  | { readonly kind: 'policy'; readonly host: Argument }
  /** Node's hook, set to accept, as an entry of some options or by assignment. */
  | { readonly kind: 'hook'; readonly options?: ObjectLiteral; readonly assign?: Assign; readonly value: Expression };

/** A place where the name of the server in its certificate is not checked. */
export interface HostFault {
  readonly span: { readonly start: number; readonly end: number };
  readonly what: string;
  readonly target: FaultTarget;
  /** What runs it: asked whether it does in debug builds only. */
  readonly node: IrNode;
  /** What else it is told leaves little to be had by that. */
  readonly isMinor?: boolean;
  /** It accepts every name in debug builds only, by its own condition. */
  readonly isDebug?: boolean;
}
