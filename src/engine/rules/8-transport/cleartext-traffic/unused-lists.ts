import type { ProjectView, FactValue } from '../../../project/view';

const setting = 'config:setting.INFOPLIST_FILE';
/** How settings name the folder that a project stands in. */
const ofProject = /^config:setting\.(?:SRCROOT|PROJECT_DIR|SOURCE_ROOT)$/;

/**
 * Whether an Xcode project around a property list names other lists for its targets, and nothing names this one: then no build takes it.
 * Source: https://developer.apple.com/documentation/xcode/build-settings-reference#Infoplist-File
 */
export function isUnusedList(project: ProjectView, path: string): boolean {
  const named = project.lookup(setting);
  const isAround = named.some(({ path: at }) => {
    const root = /^(.*?)[^/]+\.xcodeproj\/project\.pbxproj$/.exec(at)?.[1];
    return root !== undefined && path.startsWith(root);
  });
  return isAround && !named.some(({ value }) => mayName(value, path));
}

/** Whether a setting may mean the list at `path`; what it takes from another setting may be anything. */
function mayName(value: FactValue, path: string): boolean {
  const parts = value.kind === 'joined' ? value.parts : [value];
  const named = parts.map((part) => {
    if (part.kind === 'text') return part.text;
    return part.kind === 'reference' && ofProject.test(part.key) ? '' : undefined;
  });
  const end = named.slice(named.lastIndexOf(undefined) + 1).join('');
  const isWhole = !named.includes(undefined);
  const clean = end.replace(/^(?:\.{0,2}\/)+/, '').replaceAll('/./', '/');
  return isWhole ? `/${path}`.endsWith(`/${clean}`) : path.endsWith(clean);
}
