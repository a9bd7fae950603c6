import type { Argument, Expression, IrNode, Parameter, Statement } from './ir';

/** Visits `nodes` and everything inside them, in source order; `visit` returns false to skip what is inside a node. */
export function walk(nodes: readonly IrNode[], visit: (node: IrNode) => boolean): void {
  for (const node of nodes) if (visit(node)) walk(childrenOf(node), visit);
}

const argumentValues = (args: readonly Argument[]): Expression[] => args.map(({ value }) => value);

const annotationValues = (annotations: readonly { args: Argument[] }[]): Expression[] =>
  annotations.flatMap(({ args }) => argumentValues(args));
const insideParameters = (parameters: readonly Parameter[]): Expression[] =>
  parameters.flatMap(({ annotations = [], value }) => [...annotationValues(annotations), ...(value ? [value] : [])]);
const present = (...nodes: (IrNode | undefined)[]): IrNode[] => nodes.filter((node) => node !== undefined);

/** The nodes directly inside `node`, in source order. */
export function childrenOf(node: IrNode): readonly IrNode[] {
  switch (node.kind) {
    case 'import':
    case 'literal':
    case 'name':
      return [];
    case 'type':
      return [...annotationValues(node.annotations), ...node.members];
    case 'function':
      return [...annotationValues(node.annotations), ...insideParameters(node.parameters), ...(node.body ?? [])];
    case 'assign':
      return [...annotationValues(node.annotations), ...present(node.target, node.value)];
    case 'expression':
      return [node.expression];
    case 'return':
      return present(node.value);
    case 'throw':
      return [node.value];
    case 'branch':
      return [node.condition, ...node.then, ...node.otherwise];
    case 'loop':
      return [...present(node.subject), ...node.body];
    case 'try':
      return [...node.body, ...node.catches.flatMap(({ body }) => body), ...node.finally];
    case 'template':
      return node.parts;
    case 'member':
      return present(node.object);
    case 'index':
      return [node.object, node.key];
    case 'call':
      return [...present(node.receiver), ...argumentValues(node.args)];
    case 'object':
      return node.entries.flatMap(({ key, value }) => present(key, value));
    case 'list':
      return node.items;
    case 'lambda':
      return [...insideParameters(node.parameters), ...node.body];
    case 'anonymous':
      return [node.type];
    case 'operation':
      return node.operands;
    case 'conditional':
      return [node.condition, node.then, node.otherwise];
    case 'unknown':
      return node.children;
  }
}

/** All statements in `body` and inside it, function bodies and lambdas included. */
export function statementsIn(body: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  walk(body, (node) => {
    if (isStatement(node)) found.push(node);
    return true;
  });
  return found;
}

const statementKinds = new Set([
  'import',
  'type',
  'function',
  'assign',
  'expression',
  'return',
  'throw',
  'branch',
  'loop',
  'try',
]);

export function isStatement(node: IrNode): node is Statement {
  return statementKinds.has(node.kind);
}

/** Nodes in source order; what stands around another comes first. */
export function inSourceOrder<Node extends IrNode>(nodes: readonly Node[]): readonly Node[] {
  return [...nodes].sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end);
}
