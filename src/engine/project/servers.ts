import type { Document } from '../document';
import type { Program } from '../flow/program';
import type { KeyNames } from '../secrets/key-names';
import { packageKindOf } from './packages';
import type { ProjectView } from './view';

/** Whether a path is that of a server: below a folder named so that stands outside of the app's sources, or an API route of Expo. */
export function isServerPath(path: string, { serverFolders }: KeyNames): boolean {
  const folders = path.split('/').slice(0, -1);
  const sources = folders.findIndex((folder) => /^(?:src|lib|app)$/.test(folder));
  const outside = sources < 0 ? folders : folders.slice(0, sources);
  return outside.some((folder) => serverFolders.includes(folder)) || /\+api\.[jt]sx?$/.test(path);
}

/**
 * Routes that a framework runs on its server, and Dart's folders for commands. Sources:
 * https://nextjs.org/docs/app/api-reference/file-conventions/route, https://nextjs.org/docs/pages/building-your-application/routing/api-routes,
 * https://svelte.dev/docs/kit/routing and https://dart.dev/tools/pub/package-layout
 */
const serverRoute =
  /(?:^|\/)pages\/api\/.+\.[jt]sx?$|(?:^|\/)app\/(?:.+\/)?route\.[jt]s$|\+(?:page\.)?server\.[jt]s$|(?:^|[/.-])server\.[jt]sx?$|^(?:.*\/)?(?:bin|tool)\/[^/]+\.dart$/;

/** Whether a file is part of a server: by its path, or by the package that it stands in. */
export function isOnServer({ path }: Pick<Document, 'path'>, project: ProjectView, keyNames: KeyNames): boolean {
  return isServerPath(path, keyNames) || packageKindOf(path, project) === 'server';
}

/** Whether code runs on a server, a build machine or a developer's own: by its path, or by what it imports. */
export function runsOffDevice({ path, role }: Document, program: Program, keyNames: KeyNames): boolean {
  if (role === 'build' || role === 'ci' || isOnServer({ path }, program.project, keyNames) || serverRoute.test(path))
    return true;
  return program.nodes('import').some(({ module }) => keyNames.isServerModule(module)) || isServerAction(program);
}

/** `'use server'` as a file's first words. Source: https://react.dev/reference/rsc/use-server */
function isServerAction({ module }: Program): boolean {
  const [first] = module.body;
  return first?.kind === 'expression' && first.expression.kind === 'literal' && first.expression.value === 'use server';
}
