import type { Message } from '../../../finding';
import { packageKindOf } from '../../../project/packages';
import type { RuleContext } from '../../context';

/** Sinks that a browser keeps, by their ids. */
export const webStores: ReadonlySet<string> = new Set(['web-storage', 'web-storage-member', 'web-cookie', 'js-cookie']);

/** Whether a file is part of a website; what an app of React Native keeps in a browser’s storage it keeps as one: phones have none. */
export function isOfWebsite({ project, document }: RuleContext): boolean {
  const kind = packageKindOf(document.path, project);
  return kind === 'website' || kind === 'native';
}

/** What is said of a write to a browser's storage by a website. */
export function browserMessage(name: string): Message {
  return {
    what: `\`${name}\` is kept in the browser’s storage, by a website.`,
    why: 'Any script that runs on the page, an attacker’s too, can read it there.',
    do: 'Keep it in a cookie that scripts cannot read (`HttpOnly`), or for as long as the page is open.',
  };
}
