import { folderOf, saidBy, stillShips, valueLines, type Moved, type Said, type Way } from './way';

const file = 'Secrets.xcconfig';

/**
 * `Secrets.xcconfig`, which the app's own configuration includes where it is there; `Info.plist` takes the setting, and code asks the
 * bundle for it. Offered where one property list is nearest to the key, and the configurations stand in one folder.
 * Source: https://developer.apple.com/documentation/xcode/adding-a-build-configuration-file-to-your-project
 */
export function iosWay({ context, key }: Moved): Way | undefined {
  const { document } = context;
  const isList = document.language === 'plist';
  const lists = saidBy(context, 'uses:info-plist');
  const list = isList ? lists.find(({ path }) => path === document.path) : onlyNearest(lists, document.path)[0];
  const settings = list ? configurations(saidBy(context, 'uses:xcconfig'), list.path) : [];
  const root = settings[0]?.root;
  if (!list || root === undefined) return undefined;
  const ask = (name: string) =>
    document.language === 'objc'
      ? `[[NSBundle mainBundle] objectForInfoDictionaryKey:@"${name}"] ?: @""`
      : `Bundle.main.object(forInfoDictionaryKey: "${name}") as? String ?? ""`;
  return {
    title: `Move the key to ${file}, ${stillShips}`,
    prefix: '',
    read: (name) => (isList ? `$(${name})` : ask(name)),
    ...(document.language === 'swift' && { imported: ['Foundation'] }),
    // Two slashes start a comment there, and `$` what is set elsewhere.
    holds: /^(?!.*\/\/)[\w.+=~:/-]+$/,
    lines: (name, value) => [
      ...valueLines({ root, file, ignored: [file, '*.xcconfig'] }, `${name} = `, value),
      ...settings.map(({ path }) => ({
        path,
        text: `#include? "${file}"`,
        unless: [`#include "${file}"`],
      })),
      ...(isList ? [] : [{ path: list.path, text: `$(${name})`, into: { kind: 'plist', key: name } as const }]),
    ],
    ...(isList && {
      edits: (read: string) => [{ path: document.path, span: key.span, newText: read }],
    }),
  };
}

/** Whether another configuration or the project sets what `Secrets.xcconfig` would. */
export function isSetElsewhere({ context }: Moved, name: string): boolean {
  return context.project.lookup(`config:setting.${name}`).some(({ path }) => !path.endsWith(file));
}

/** How many folders two paths have in common, from the outermost. */
function shared(left: string, right: string): number {
  const [one, other] = [folderOf(left).split('/'), folderOf(right).split('/')];
  const differs = one.findIndex((folder, index) => folder !== other[index]);
  return differs < 0 ? one.length : differs;
}

/** Those that have the most folders in common with `path`; where these are several, none. */
function onlyNearest(files: readonly Said[], path: string): readonly Said[] {
  const most = Math.max(...files.map((each) => shared(each.path, path)));
  const near = files.filter((each) => shared(each.path, path) === most);
  return near.length === 1 ? near : [];
}

/** The configurations nearest to `path` that no other one includes; none where they are in several folders. */
function configurations(files: readonly Said[], path: string): readonly Said[] {
  const own = files.filter((each) => !each.path.endsWith(`/${file}`) && each.path !== file);
  const most = Math.max(...own.map((each) => shared(each.path, path)));
  const near = own.filter((each) => shared(each.path, path) === most);
  const included = new Set(near.flatMap(({ text }) => text.split('\n')));
  const outer = near.filter((each) => !included.has(each.path.slice(each.path.lastIndexOf('/') + 1)));
  return new Set(outer.map(({ root }) => root)).size === 1 ? outer : [];
}
