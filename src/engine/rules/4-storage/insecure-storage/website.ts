import type { Message } from '../../../finding';
import type { RuleContext } from '../../context';

/** Sinks that a browser keeps, by their ids. */
export const webStores: ReadonlySet<string> = new Set(['web-storage', 'web-storage-member', 'web-cookie', 'js-cookie']);

/** Whether the nearest package around a file is made into a website, and into no app. */
export function isOfWebsite({ project, document }: RuleContext): boolean {
  const packages = project.lookup('uses:package').flatMap(({ path, value }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return value.kind === 'text' && document.path.startsWith(folder) ? [{ folder, is: value.text }] : [];
  });
  const [nearest] = packages.sort((left, right) => right.folder.length - left.folder.length);
  return nearest?.is === 'website';
}

/** What is said of a write to a browser's storage by a website. */
export function browserMessage(name: string): Message {
  return {
    what: `\`${name}\` is kept in web storage, by a website.`,
    why: 'Any script that runs on the page, an attacker’s too, can read it there.',
    do: 'Keep it in a cookie that scripts cannot read (`HttpOnly`), or for as long as the page is open.',
  };
}
