/** What the adapters of all languages share: building IR nodes, decoding strings, caching declarations. */
import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type {
  Argument,
  Assign,
  Branch,
  Call,
  Expression,
  FunctionDeclaration,
  Lambda,
  Literal,
  LiteralType,
  Name,
  Operation,
  Return,
  Statement,
  Template,
  Unknown,
} from '../ir';

export function name(span: Span, text: string): Name {
  return { kind: 'name', span: plain(span), name: text };
}

export function literal(node: Span, type: LiteralType, value: string, content: Span = node): Literal {
  return { kind: 'literal', span: plain(node), type, value, content: plain(content) };
}

export function nullLiteral(span: Span): Literal {
  return literal(span, 'null', 'null');
}

export function unknown(node: SyntaxNode, children: Expression[]): Unknown {
  return { kind: 'unknown', span: node.span, syntax: node.type, children };
}

export function operation(span: Span, operator: string, ...operands: Expression[]): Operation {
  return { kind: 'operation', span: plain(span), operator, operands };
}

export function returns(span: Span, value?: Expression): Return {
  return { kind: 'return', span: plain(span), ...(value && { value }) };
}

export function branch(span: Span, condition: Expression, then: Statement[], otherwise: Statement[] = []): Branch {
  return { kind: 'branch', span: plain(span), condition, then, otherwise };
}

export function lambda(node: SyntaxNode, parameters: Lambda['parameters'], body: Statement[], bodySpan: Span): Lambda {
  return { kind: 'lambda', span: node.span, parameters, body, bodySpan: plain(bodySpan) };
}

export function argument(span: Span, value: Expression, label?: string): Argument {
  return { span: plain(span), value, ...(label !== undefined && { label }) };
}

/** A call whose callee is a name, a member or any other expression. Of several `types` that it is given none is the one. */
export function callOf(span: Span, callee: Expression, args: Argument[], types?: readonly SyntaxNode[]): Call {
  const given = types?.length === 1 ? baseType(types[0]?.text ?? '') : undefined;
  const base = { kind: 'call' as const, span: plain(span), args, ...(given && { typeArgument: given }) };
  if (callee.kind === 'name') return { ...base, name: callee.name, nameSpan: callee.span };
  if (callee.kind === 'member') {
    return { ...base, name: callee.name, nameSpan: callee.nameSpan, ...(callee.object && { receiver: callee.object }) };
  }
  return { ...base, name: '', nameSpan: callee.span, receiver: callee };
}

type AssignDetails = Partial<Pick<Assign, 'declares' | 'constant' | 'static' | 'compound' | 'annotations'>> & {
  value?: Expression | undefined;
  type?: string | undefined;
};

export function assign(span: Span, target: Expression, details: AssignDetails): Assign {
  const { value, type, ...flags } = details;
  return {
    kind: 'assign',
    span: plain(span),
    target,
    declares: false,
    constant: false,
    static: false,
    compound: false,
    annotations: [],
    ...flags,
    ...(value && { value }),
    ...(type !== undefined && { type }),
  };
}

type FunctionDetails = Partial<Pick<FunctionDeclaration, 'static' | 'parameters' | 'annotations' | 'bodySpan'>> & {
  accessor?: 'get' | 'set' | undefined;
  returns?: string | undefined;
  body?: Statement[] | undefined;
};

export function functionOf(
  span: Span,
  functionName: string,
  nameSpan: Span,
  details: FunctionDetails,
): FunctionDeclaration {
  const { accessor, returns: result, body, ...rest } = details;
  return {
    kind: 'function',
    span: plain(span),
    name: functionName,
    nameSpan: plain(nameSpan),
    static: false,
    parameters: [],
    annotations: [],
    bodySpan: { start: span.end, end: span.end },
    ...rest,
    ...(accessor && { accessor }),
    ...(result !== undefined && !isNoResult(result) && { returns: result }),
    ...(body && { body }),
  };
}

/** Whether a written result type says that there is no result. */
export function isNoResult(type: string): boolean {
  return /^(?:Unit|Void|void|\(\s*\))$/.test(type);
}

/** `a + b`: string building where either side is a string, arithmetic otherwise. Nested templates are flattened. */
export function plus(span: Span, left: Expression, right: Expression): Expression {
  if (!isText(left) && !isText(right)) return operation(span, '+', left, right);
  // A long chain grows from the left: its parts are taken over, since copying them at every step would take square time.
  const parts = left.kind === 'template' ? left.parts : [left];
  for (const part of right.kind === 'template' ? right.parts : [right]) parts.push(part);
  return { kind: 'template', span: plain(span), parts };
}

/** A template of `parts`; adjacent templates are flattened, a lone literal stays a literal. */
export function template(span: Span, parts: Expression[]): Template | Literal {
  const flat = parts.flatMap((part) => (part.kind === 'template' ? part.parts : [part]));
  const only = flat[0];
  if (flat.length === 1 && only?.kind === 'literal') return { ...only, span: plain(span) };
  return { kind: 'template', span: plain(span), parts: flat };
}

function isText(expression: Expression): boolean {
  return expression.kind === 'template' || (expression.kind === 'literal' && expression.type === 'string');
}

/** A written function type, in any of the languages: `(A) -> B`, `suspend A.() -> B`, `@escaping (A) -> B`, `(a: A) => B`. */
const functionType = /^[\s:(]*(?:@\w+\s+|suspend\s+)*[\w.]*\([^]*(?:->|=>)/;

/**
 * The base name of a written type: `Map<String, Int>?` is `Map`, `List<Token>` is `List`, Swift's `[String: Int]` is `Dictionary`,
 * `string[]` is `Array`, and a function's is `Function`.
 */
export function baseType(text: string): string {
  if (functionType.test(text)) return 'Function';
  if (/\[\]\s*$/.test(text)) return 'Array';
  const brackets = /^[\s:]*\[/.test(text);
  if (brackets) return /^[\s:]*\[[^\]]*:/.test(text) ? 'Dictionary' : 'Array';
  const match =
    /^[\s:(]*(?:(?:any|some|inout|readonly|typeof|out|in|borrowing|consuming|@\w+)\s+)*([\p{L}_$][\p{L}\p{N}_$.]*)/u.exec(
      text,
    );
  return match?.[1] ?? text.trim();
}

/** A span without the prototype of what it was read from, so that spans can be shifted and compared. */
export function plain(span: Span): Span {
  return { start: span.start, end: span.end };
}

const simpleEscapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

/** Decodes one escape sequence as written (`\n`, `\u0041`, `\u{41}`, `\x41`, `\$`); what is unknown stays as it is after the backslash. */
export function decodeEscape(text: string): string {
  const body = text.slice(1);
  const hex = /^(?:u\{([0-9a-fA-F]{1,8})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))$/.exec(body);
  const digits = hex?.[1] ?? hex?.[2] ?? hex?.[3];
  if (digits !== undefined) {
    const code = Number.parseInt(digits, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  if (body === '\n' || body === '\r\n') return '';
  return simpleEscapes[body] ?? body;
}

/** The grammars of Kotlin and Swift read `!a.b` as `(!a).b`: what is done with `a` alone goes below the negation. */
export function underNegation(object: Expression, apply: (inside: Expression) => Expression): Expression {
  const [inside] = object.kind === 'operation' && object.operator === '!' ? object.operands : [];
  if (object.kind !== 'operation' || !inside) return apply(object);
  const applied = apply(inside);
  return { ...object, span: { start: object.span.start, end: applied.span.end }, operands: [applied] };
}
