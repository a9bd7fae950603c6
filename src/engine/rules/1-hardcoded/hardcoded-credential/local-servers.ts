import type { Span } from '../../../document';
import type { Program } from '../../../flow/program';
import type { Expression, IrNode, ObjectLiteral } from '../../../ir/ir';
import type { Tree, TreeElement } from '../../../ir/tree';

const hostKey = /^(?:server|host|hostname|address|addr|url|uri|endpoint|database_?url|server_?(?:address|host|url))$/i;
const localHost =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/)?(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|0\.0\.0\.0|10\.0\.2\.2)(?:[:/]|$)/i;

const exampleHost =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/)?(?:example\.|(?:[\w-]+\.)*example\.(?:com|org|net)\b)|\.(?:example|invalid)$/i;

/**
 * Whether a value is a field's, or a parameter's default, beside a host that only shows where one goes: `host = "example.pier.org"`,
 * `password = "…"`.
 */
export function isForExampleServer({ scopes }: Program, node: IrNode): boolean {
  const fields = (scopes.enclosingType(node)?.members ?? []).flatMap((field) =>
    field.kind === 'assign' && field.target.kind === 'name' ? [{ name: field.target.name, value: field.value }] : [],
  );
  return [...fields, ...(scopes.enclosingFunction(node)?.parameters ?? [])].some(
    ({ name, value }) => hostKey.test(name) && value?.kind === 'literal' && exampleHost.test(value.value),
  );
}

/** Whether one of the objects around a value is of a server on the machine itself: `{ "server": "127.0.0.1", "password": "…" }`. */
export function isForLocalServer(program: Program, node: IrNode): boolean {
  const objects = [...program.scopes.ancestors(node)].filter((each) => each.kind === 'object');
  return objects.slice(0, 2).some(isLocal);
}

function isLocal({ entries }: ObjectLiteral): boolean {
  return entries.some(({ key, value }) => {
    const name = key && keyName(key);
    return name !== undefined && hostKey.test(name) && value.kind === 'literal' && localHost.test(value.value);
  });
}

/** Whether a block of a settings file that holds a value, and not the file itself, is of a server on the machine itself. */
export function isInLocalBlock({ roots }: Tree, { start, end }: Span): boolean {
  const holds = ({ span }: TreeElement) => span.start <= start && end <= span.end;
  const blockOf = (elements: readonly TreeElement[]): TreeElement | undefined => {
    const inner = elements.find(holds);
    return inner && (blockOf(inner.children) ?? (inner.children.some(holds) ? inner : undefined));
  };
  const block = blockOf(roots);
  return block?.children.some(({ name, text }) => hostKey.test(name) && localHost.test(text)) === true;
}

function keyName(key: Expression): string | undefined {
  if (key.kind === 'name') return key.name;
  return key.kind === 'literal' ? key.value : undefined;
}
