import type { Document } from '../document';
import type { Program } from '../flow/program';
import type { Statement, TypeDeclaration } from '../ir/ir';
import type { Fact } from './view';

/**
 * The stores that a file makes for others: variables, properties and functions that give one (see `SharedStores`). A type of its own is
 * one where the file's `functions` tell of it.
 */
export function madeStores(document: Document, program: Program, functions: readonly Fact[]): Fact[] {
  if (document.role === 'test' || document.role === 'generated') return [];
  const isJvm = document.language === 'kotlin' || document.language === 'java';
  const { module, scopes } = program;
  const facts: Fact[] = [];
  const own = new Set(functions.flatMap(({ value }) => (value.kind === 'function' ? value.owners : [])));
  const add = (member: Statement, prefix: string, owner?: string) => {
    const name = nameOf(member);
    const type = name === undefined ? undefined : program.types.ofDeclared(owner, name);
    if (name === undefined || type === undefined) return;
    if (!program.models.storeTypes.has(type) && !own.has(type)) return;
    const { start, end } = member.span;
    for (const each of isJvm ? spellingsOf(name) : [name])
      facts.push({
        key: `store:${prefix}${each}`,
        path: document.path,
        span: { start, end },
        value: { kind: 'text', text: type },
      });
  };
  for (const statement of module.body) add(statement, isExtension(statement) ? '.' : '');
  for (const type of [...scopes.types.values()].flat())
    for (const owner of ownersOf(type)) for (const member of type.members) add(member, `${owner}.`, type.name);
  return facts;
}

/** What extends a type is a member of that one, and of what derives from it. */
function ownersOf({ name, form }: TypeDeclaration): readonly string[] {
  return form === 'extension' ? [name, ''] : [name];
}

/** Kotlin’s extension properties stand at the top of a file, as accessors. */
function isExtension(statement: Statement): boolean {
  return statement.kind === 'function' && statement.accessor !== undefined;
}

function nameOf(member: Statement): string | undefined {
  if (member.kind === 'function') return member.name;
  return member.kind === 'assign' && member.declares && member.target.kind === 'name' ? member.target.name : undefined;
}

/** A property and its getter are one to the other language of the JVM: `prefs` and `getPrefs`. */
function spellingsOf(name: string): readonly string[] {
  const [, rest] = /^get(\p{Lu}.*)$/u.exec(name) ?? [];
  if (rest !== undefined) return [name, rest.charAt(0).toLowerCase() + rest.slice(1)];
  return [name, `get${name.charAt(0).toUpperCase()}${name.slice(1)}`];
}
