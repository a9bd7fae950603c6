import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { IrNode, Literal } from '../../../ir/ir';
import { splitWords } from '../../../secrets/names';

const addressWords = new Set([
  'url',
  'uri',
  'host',
  'endpoint',
  'server',
  'api',
  'base',
  'backend',
  'domain',
  'socket',
]);
/** Words that say of an address no more than that it is one: nothing calls it here, it may be a link that people open. */
const plainWords = new Set(['url', 'uri', 'link']);
/** What links are to: sites and shops where people read about an app, talk about it, or get it. */
export const linkWords = new Set([
  'slack',
  'discord',
  'twitter',
  'facebook',
  'instagram',
  'youtube',
  'linkedin',
  'reddit',
  'github',
  'forum',
  'community',
  'blog',
  'news',
  'store',
  'download',
  'share',
  'short',
  'social',
  'support',
  'faq',
  'legal',
  'imprint',
  'contact',
]);

/** Where apps send people: maps, shops, help. What a constant holds of them and nothing here requests is opened elsewhere. */
export const linkHosts =
  /^(?:maps\.google|play\.google|market\.android|support\.google|itunes\.apple|apps\.apple|support\.apple|maps\.apple|www\.youtube|youtube|twitter|www\.facebook)\.com$/;

/** Words of names that hold an address to show or to compare, not one to call. */
const shownWords = new Set([
  'schema',
  'namespace',
  'xmlns',
  'ns',
  'nsuri',
  'nsurl',
  'license',
  'doctype',
  'help',
  'about',
  'website',
  'homepage',
  'privacy',
  'terms',
  'docs',
  'documentation',
  'test',
  'sample',
  'example',
]);

/** The words of a constant, setting or argument whose name says that it is an address. */
export function addressName(program: Program, literal: Literal): readonly string[] | undefined {
  const parent = program.scopes.parent(literal);
  const holder = parent?.kind === 'template' ? program.scopes.parent(parent) : parent;
  const names = nameOf(holder, parent?.kind === 'template' ? parent : literal);
  const words = names === undefined ? [] : splitWords(names);
  const isAddress = words.some((word) => addressWords.has(word) || /(?:url|uri)$/.test(word));
  if (!isAddress || words.some((word) => shownWords.has(word))) return undefined;
  // What a namespace of XML holds as its address is its name.
  const type = program.scopes.enclosingType(literal);
  const isNamespace = [type?.name ?? '', ...(type?.supertypes ?? [])].some((name) => name.endsWith('Namespace'));
  return isNamespace ? undefined : words;
}

/** Whether a word says that an address is called, and not shown. */
export function isCalled(word: string): boolean {
  return addressWords.has(word) && !plainWords.has(word);
}

function nameOf(holder: IrNode | undefined, inside: IrNode): string | undefined {
  if (holder?.kind === 'assign') return pathOf(holder.target);
  if (holder?.kind === 'object') {
    const key = holder.entries.find(({ value }) => value === inside)?.key;
    return key?.kind === 'name' ? key.name : undefined;
  }
  return holder?.kind === 'call' ? holder.args.find(({ value }) => value === inside)?.label : undefined;
}
