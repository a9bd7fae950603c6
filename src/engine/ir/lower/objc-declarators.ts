import type { SyntaxNode } from '../../syntax/node';
import { baseType } from './builder';

const nameNodes = new Set(['identifier', 'field_identifier', 'type_identifier']);
const typeNodes = [
  ...['type_identifier', 'primitive_type', 'sized_type_specifier', 'typedefed_specifier', 'generic_specifier'],
  ...['typeof_specifier', 'struct_specifier', 'enum_specifier', 'union_specifier', 'macro_type_specifier'],
];

/** The name that a declarator declares, below its pointers, arrays and parameters. */
export function declaredName(declarator: SyntaxNode | undefined): SyntaxNode | undefined {
  for (
    let node = declarator;
    node;
    node = node.field('declarator') ?? node.parts.find(({ type }) => isDeclarator(type))
  ) {
    if (nameNodes.has(node.type)) return node;
  }
  return undefined;
}

function isDeclarator(type: string): boolean {
  return type.endsWith('declarator') || nameNodes.has(type);
}

/** Whether a declarator, at any depth, is of one of `types`. */
export function declares(declarator: SyntaxNode | undefined, ...types: string[]): boolean {
  for (
    let node = declarator;
    node;
    node = node.field('declarator') ?? node.parts.find(({ type }) => isDeclarator(type))
  ) {
    if (types.includes(node.type)) return true;
  }
  return false;
}

/** Whether a declarator is that of a function rather than of a variable for a block or a function. */
export function isFunction(declarator: SyntaxNode | undefined): boolean {
  let node = declarator;
  while (node?.type === 'pointer_declarator') node = node.field('declarator');
  return node?.type === 'function_declarator' && node.field('declarator')?.type === 'identifier';
}

/**
 * The base name of the type of what is declared: the last type written before the declarator (`IBOutlet UITextField *a`), `Function`
 * for a block, `String` for C's `char *`. Undefined where the type says nothing (`id`, `instancetype`, `void`).
 */
export function declaredType(holder: SyntaxNode, declarator: SyntaxNode | undefined): string | undefined {
  if (
    declares(
      declarator,
      'function_declarator',
      'block_pointer_declarator',
      'abstract_function_declarator',
      'abstract_block_pointer_declarator',
    )
  )
    return 'Function';
  const type = holder
    .childrenOf(...typeNodes)
    .filter(({ start }) => !declarator || start < declarator.start)
    .at(-1);
  if (!type || type.type === 'typeof_specifier') return undefined;
  const base = baseType(type.text.replace(/^(?:struct|enum|union)\s+/, ''));
  if (base === 'char' && declares(declarator, 'pointer_declarator', 'array_declarator', 'abstract_pointer_declarator'))
    return 'String';
  if (declares(declarator, 'array_declarator')) return 'Array';
  return /^(?:id|instancetype|void|__auto_type|auto)$/.test(base) ? undefined : base;
}

/** The base name of what a function gives, written before its declarator. */
export function resultType(node: SyntaxNode, declarator: SyntaxNode): string | undefined {
  const type = declaredType(node, undefined);
  return type === 'char' && declarator.type === 'pointer_declarator' ? 'String' : type;
}

/** The type in the parentheses of a method's result or parameter. */
export function methodType(node: SyntaxNode | undefined): string | undefined {
  const type = node?.child('type_name');
  // A macro written out stands where something else is written.
  if (!type || !node?.text.startsWith('(')) return undefined;
  return declaredType(
    type,
    type.parts.find(({ type: kind }) => kind.startsWith('abstract_')),
  );
}

/** Whether a declaration's variable cannot change: `NSString *const a`, `const int a`. */
export function isConstant(node: SyntaxNode, declarator: SyntaxNode): boolean {
  const pointer = declarator.type === 'init_declarator' ? declarator.field('declarator') : declarator;
  const holder = pointer?.type === 'pointer_declarator' ? pointer : node;
  return holder.childrenOf('type_qualifier').some(({ text }) => text === 'const');
}
