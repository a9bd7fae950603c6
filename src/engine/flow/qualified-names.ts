import type { Call } from '../ir/ir';
import { pathOf } from './paths';
import type { Program } from './program';

/** The package before a class: in small letters, as all are named. */
const packageOf = /^(?:[a-z][a-z\d_]*\.)+(?=\p{Lu})/u;
const packagePath = /^[a-z][a-z\d_]*(?:\.[a-z][a-z\d_]*)+$/;

/** Whether a class is called by the package or module that it is from: `java.net.URL(…)`, `Foundation.URL(…)`. */
export function isQualified(program: Program, { name, receiver }: Call): boolean {
  const path = /^\p{Lu}/u.test(name) ? pathOf(receiver) : undefined;
  if (path === undefined || !receiver) return false;
  if (!packagePath.test(path)) return program.nodes('import').some(({ module }) => module === path);
  return program.scopes.definitionsAt(receiver, path.slice(0, path.indexOf('.'))).length === 0;
}

/** A declared type without the package that it is written with: `java.net.URL` is `URL`. */
export function withoutPackage(type: string | undefined): string | undefined {
  return type?.replace(packageOf, '');
}
