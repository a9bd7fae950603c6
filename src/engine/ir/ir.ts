/**
 * The small language that every source language lowers to. Rules and flows read only this.
 *
 * Dropped while lowering, because no rule depends on it: non-null assertions, optional chaining, casts, `await`, `try`
 * operators, visibility, the arguments of generic types. `this`, `self` and `it`-like names stay names. Spans are offsets in UTF-16 code
 * units into the document's text; they are shifted in place when a cached declaration moves (see `shift.ts`).
 */
import type { Span } from '../document';

/** A lowered file. `holes` counts syntax that no adapter rule covers: a measure of an adapter's completeness. */
export interface Module {
  readonly body: Statement[];
  readonly comments: Comment[];
  readonly hasErrors: boolean;
  /** Where the first line is that does not parse, where that can be told. */
  readonly brokenAt?: number;
}

export interface Comment {
  readonly span: Span;
  readonly text: string;
}

export type Statement =
  Import | TypeDeclaration | FunctionDeclaration | Assign | ExpressionStatement | Return | Throw | Branch | Loop | Try;

export type Expression =
  | Literal
  | Template
  | Name
  | Member
  | Index
  | Call
  | ObjectLiteral
  | ListLiteral
  | Lambda
  | AnonymousType
  | Operation
  | Conditional
  | Unknown;

export type IrNode = Statement | Expression;

/** `import X from 'm'`, `import a.b.C`: `module` is the source or package, `names` what it binds here. */
export interface Import {
  readonly kind: 'import';
  readonly span: Span;
  readonly module: string;
  readonly names: { readonly imported: string; readonly local: string }[];
}

export interface Annotation {
  readonly name: string;
  readonly args: Argument[];
  readonly span: Span;
}

/** Class, object, struct, enum, interface, protocol, extension. Companion and static members are members with `static`. */
export interface TypeDeclaration {
  readonly kind: 'type';
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly form: 'class' | 'object' | 'interface' | 'enum' | 'extension';
  readonly supertypes: string[];
  readonly annotations: Annotation[];
  readonly members: Statement[];
  /** From brace to brace; empty where the type has no body. */
  readonly bodySpan: Span;
}

export interface Parameter {
  readonly name: string;
  /** The label a caller writes, where the language has labels and it differs. */
  readonly label?: string;
  readonly type?: string;
  readonly value?: Expression;
  /** Takes all that a caller gives from its place on: `...details`, `vararg`. */
  readonly isRest?: true;
  /** Absent where there are none, and for languages whose parameters have none. */
  readonly annotations?: Annotation[];
  readonly span: Span;
}

/** A function, method, constructor (`name` is `constructor`) or accessor. An expression body is one `Return`. */
export interface FunctionDeclaration {
  readonly kind: 'function';
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly accessor?: 'get' | 'set';
  readonly static: boolean;
  readonly parameters: Parameter[];
  readonly returns?: string;
  readonly annotations: Annotation[];
  /** Absent for an abstract or interface function. */
  readonly body?: Statement[];
  readonly bodySpan: Span;
}

/** A declaration of a variable or field (`declares`), or an assignment. A field without initial value has no `value`. */
export interface Assign {
  readonly kind: 'assign';
  readonly span: Span;
  readonly target: Expression;
  readonly value?: Expression;
  readonly declares: boolean;
  readonly constant: boolean;
  readonly static: boolean;
  readonly type?: string;
  /** `+=` and its like: the old value is part of the new one. */
  readonly compound: boolean;
  readonly annotations: Annotation[];
}

export interface ExpressionStatement {
  readonly kind: 'expression';
  readonly span: Span;
  readonly expression: Expression;
}

export interface Return {
  readonly kind: 'return';
  readonly span: Span;
  readonly value?: Expression;
}

export interface Throw {
  readonly kind: 'throw';
  readonly span: Span;
  readonly value: Expression;
}

/** `if`, `guard`, `when`, `switch`, early return by `?: return`: a condition and what runs on each side of it. */
export interface Branch {
  readonly kind: 'branch';
  readonly span: Span;
  readonly condition: Expression;
  readonly then: Statement[];
  readonly otherwise: Statement[];
}

export interface Loop {
  readonly kind: 'loop';
  readonly span: Span;
  /** Names bound to an element of `subject`; empty for a `while` loop, whose `subject` is the condition. */
  readonly bindings: string[];
  readonly subject?: Expression;
  readonly body: Statement[];
}

export interface Try {
  readonly kind: 'try';
  readonly span: Span;
  readonly body: Statement[];
  readonly catches: { readonly name?: string; readonly type?: string; readonly body: Statement[] }[];
  readonly finally: Statement[];
}

export type LiteralType = 'string' | 'number' | 'boolean' | 'null' | 'regex';

/** `value` is decoded (escapes resolved). `content` is the span between the quotes. */
export interface Literal {
  readonly kind: 'literal';
  readonly span: Span;
  readonly type: LiteralType;
  readonly value: string;
  readonly content: Span;
}

/** String building: interpolation, and `+` with a string on either side. */
export interface Template {
  readonly kind: 'template';
  readonly span: Span;
  readonly parts: Expression[];
}

export interface Name {
  readonly kind: 'name';
  readonly span: Span;
  readonly name: string;
}

/** `object.name`; without `object` an implicit member such as Swift's `.useCredential`. */
export interface Member {
  readonly kind: 'member';
  readonly span: Span;
  readonly object?: Expression;
  readonly name: string;
  readonly nameSpan: Span;
}

export interface Index {
  readonly kind: 'index';
  readonly span: Span;
  readonly object: Expression;
  readonly key: Expression;
}

export interface Argument {
  readonly label?: string;
  readonly value: Expression;
  readonly span: Span;
}

/** `receiver.name(args)`; constructors are calls of the type's name; trailing closures are the last arguments. */
export interface Call {
  readonly kind: 'call';
  readonly span: Span;
  readonly receiver?: Expression;
  /** Empty where the callee is neither a name nor a member. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: Argument[];
  /** The type that is given for it, where that is one: `get<TokenStore>()`. */
  readonly typeArgument?: string;
}

/** A dictionary, an object literal, `mapOf(a to b)`. A spread entry has no `key`. JSX elements are calls, not objects. */
export interface ObjectLiteral {
  readonly kind: 'object';
  readonly span: Span;
  readonly entries: { readonly key?: Expression; readonly value: Expression; readonly span: Span }[];
}

export interface ListLiteral {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: Expression[];
}

/** `receiver` is the value that unqualified names refer to inside, for scope functions such as `apply` and `edit`. */
export interface Lambda {
  readonly kind: 'lambda';
  readonly span: Span;
  readonly parameters: Parameter[];
  readonly body: Statement[];
  readonly bodySpan: Span;
  readonly receiver?: Expression;
}

export interface AnonymousType {
  readonly kind: 'anonymous';
  readonly span: Span;
  readonly type: TypeDeclaration;
}

/** Unary and binary operators but string building. `??` also stands for Kotlin's `?:`. */
export interface Operation {
  readonly kind: 'operation';
  readonly span: Span;
  readonly operator: string;
  readonly operands: Expression[];
}

export interface Conditional {
  readonly kind: 'conditional';
  readonly span: Span;
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

/** Syntax that no adapter rule covers; what was understood inside it is kept. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly span: Span;
  readonly syntax: string;
  readonly children: Expression[];
}
