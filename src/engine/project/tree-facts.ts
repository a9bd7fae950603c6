import type { Document, Language } from '../document';
import { attribute, descendants, plistEntries, type Tree, type TreeElement } from '../ir/tree';
import { saysStructure, structureOf } from './structure';
import { gradleFacts } from './tree-facts/gradle';
import { backupFacts } from './tree-facts/backup';
import * as settings from './tree-facts/settings';
import { toolFacts } from './tree-facts/tools';
import type { Fact, HostRule } from './view';

/** What each kind of file tells. */
const readers: Partial<Record<Language, readonly ((document: Document, tree: Tree) => Fact[])[]>> = {
  xml: [androidFacts, backupFacts, settings.resourceFacts, settings.manifestFacts],
  plist: [plistFacts, settings.infoPlistFacts],
  groovy: [({ path }, { roots }) => gradleFacts(path, roots)],
  properties: [settings.propertyFacts],
  dotenv: [settings.environmentFacts],
  xcconfig: [settings.xcconfigFacts],
  pbxproj: [settings.pbxprojFacts],
  json: [settings.expoFacts],
};

/** Whether a file by its name hands values to code or says what an app is: it is read whatever stands in it. */
export function alwaysTells({ path, language }: Pick<Document, 'path' | 'language'>): boolean {
  if (/^(?:groovy|properties|dotenv|xcconfig|pbxproj)$/.test(language) || saysStructure(path)) return true;
  return /(?:\.gradle\.kts|AndroidManifest\.xml|Info[^/]*\.plist|(?:^|\/)values\/[^/]+\.xml|(?:^|\/)eas\.json)$/.test(
    path,
  );
}

/** What a structured file tells the code of the app: settings, resources, pins, and which app it is. */
export function treeFacts(document: Document, tree: Tree): Fact[] {
  const facts = (readers[document.language] ?? []).flatMap((read) => read(document, tree));
  return [...facts, ...structureFacts(document, tree.roots), ...toolFacts(document.path, tree.roots)];
}

/** What a Gradle build file in Kotlin tells, seen as a tree. */
export function gradleViewFacts(document: Document, view: readonly TreeElement[]): Fact[] {
  return [...gradleFacts(document.path, view), ...structureFacts(document, view), ...toolFacts(document.path, view)];
}

function structureFacts(document: Document, roots: readonly TreeElement[]): Fact[] {
  return structureOf({ roots }, document).map((structure) => ({
    key: 'structure:app',
    path: document.path,
    span: { start: 0, end: 0 },
    value: { kind: 'structure', structure },
  }));
}

const applies = { kind: 'text', text: 'application' } as const;

function androidFacts(document: Document, tree: Tree): Fact[] {
  const facts: Fact[] = [];
  for (const element of descendants(tree.roots)) {
    if (element.name === 'application')
      facts.push({ key: 'manifest:application', path: document.path, span: element.openSpan, value: applies });
    const config = element.name === 'application' ? attribute(element, 'networkSecurityConfig') : undefined;
    if (config) {
      const resource = config.value.slice(config.value.lastIndexOf('/') + 1);
      const value = { kind: 'config', resource } as const;
      facts.push({ key: 'manifest:network-security-config', path: document.path, span: config.valueSpan, value });
    }
    if (element.name === 'domain-config') facts.push(...domainPins(document, element));
  }
  return facts;
}

/**
 * A pin set counts for the domains beside it, and for those of nested configs that have none of their own.
 * Source: https://developer.android.com/privacy-and-security/security-config
 */
function domainPins(document: Document, config: TreeElement): Fact[] {
  const pins = config.children.filter(({ name }) => name === 'pin-set').flatMap(({ children }) => children);
  if (!pins.some(({ name, text }) => name === 'pin' && text !== '')) return [];
  const nested = config.children.filter(
    ({ name, children }) => name === 'domain-config' && !children.some((child) => child.name === 'pin-set'),
  );
  const hosts = [config, ...nested].flatMap(({ children }) =>
    children.filter(({ name }) => name === 'domain').map(domainRule),
  );
  const resource = document.path.slice(document.path.lastIndexOf('/') + 1).replace(/\.xml$/, '');
  return [
    { key: `pins:config:${resource}`, path: document.path, span: config.openSpan, value: { kind: 'pins', hosts } },
  ];
}

function domainRule(domain: TreeElement): HostRule {
  return { host: domain.text, subdomains: attribute(domain, 'includeSubdomains')?.value === 'true' ? 'all' : 'none' };
}

/**
 * `NSPinnedDomains` below `NSAppTransportSecurity`; `NSIncludesSubdomains` covers one label.
 * Source: https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nspinneddomains
 */
function plistFacts(document: Document, tree: Tree): Fact[] {
  const facts: Fact[] = [];
  for (const dict of descendants(tree.roots)) {
    if (dict.name !== 'dict') continue;
    const pinned = plistEntries(dict).find(({ key }) => key === 'NSPinnedDomains' || key === 'TSKPinnedDomains');
    if (pinned?.value.name !== 'dict') continue;
    const hosts = plistEntries(pinned.value).map(({ key, value }): HostRule => {
      const includes =
        plistEntries(value).find((entry) => /IncludeSubdomains|NSIncludesSubdomains/.test(entry.key))?.value.name ===
        'true';
      return { host: key, subdomains: includes ? (pinned.key === 'NSPinnedDomains' ? 'one label' : 'all') : 'none' };
    });
    facts.push({ key: 'pins:ios', path: document.path, span: pinned.keyElement.span, value: { kind: 'pins', hosts } });
  }
  return facts;
}
