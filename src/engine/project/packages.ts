import type { ProjectView } from './view';

/** What a package is made into, as far as what it depends on tells. */
export type PackageKind = 'website' | 'server' | 'native' | 'other';

/** The kind of the package that a file stands in: of the nearest `package.json` or `pubspec.yaml` above it; undefined where there is none. */
export function packageKindOf(path: string, project: ProjectView): PackageKind | undefined {
  const packages = project.lookup('uses:package').flatMap(({ path: file, value }) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return value.kind === 'text' && path.startsWith(folder) ? [{ folder, kind: value.text as PackageKind }] : [];
  });
  return packages.sort((left, right) => right.folder.length - left.folder.length)[0]?.kind;
}
