import type { Document } from '../../../document';
import type { Fix, TextEdit } from '../../../finding';
import type { TreeElement } from '../../../ir/tree';

/** The element that trusts users' certificates, and what it stands in. */
export interface UserTrust {
  readonly root: TreeElement;
  readonly anchors: TreeElement;
  readonly certificates: TreeElement;
}

/** Suggestions: who tests with a proxy wants to go on in debug builds, and who has servers with private authorities needs theirs. */
export function trustFixes(document: Document, trust: UserTrust): Fix[] {
  const removal = withoutUsers(document, trust);
  const remove: Fix = {
    id: 'trust-system-only',
    title: 'Trust no certificates of users',
    kind: 'suggestion',
    edits: [removal],
  };
  if (trust.root.children.some(({ name }) => name === 'debug-overrides')) return [remove];
  const move: Fix = {
    id: 'trust-users-in-debug',
    title: 'Trust them in debug builds only',
    kind: 'suggestion',
    edits: [removal, debugOverrides(document, trust.root)],
  };
  return [move, remove];
}

/** Without the element and its line; the system's authorities in its place where it is the only one, since no anchors trust nobody. */
function withoutUsers({ path, text }: Document, { anchors, certificates }: UserTrust): TextEdit {
  const { start, end } = certificates.span;
  const isOnly = anchors.children.filter(({ name }) => name === 'certificates').length === 1;
  if (isOnly) return { path, span: { start, end }, newText: '<certificates src="system" />' };
  const lineEnd = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1));
  const isAlone =
    lineEnd >= 0 && text.slice(lineEnd, start).trim() === '' && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end));
  const before = text.startsWith('\r\n', lineEnd - 1) ? lineEnd - 1 : lineEnd;
  return { path, span: { start: isAlone ? before : start, end }, newText: '' };
}

/** The overrides of debug builds, as last element, in the file's own indentation and line ends. */
function debugOverrides({ path, text }: Document, root: TreeElement): TextEdit {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const unit = /^(?:\t| {2,8})(?=<)/m.exec(text)?.[0] ?? '    ';
  const at = root.children.at(-1)?.span.end ?? root.openSpan.end;
  const lines = [
    '<debug-overrides>',
    `${unit}<trust-anchors>`,
    `${unit}${unit}<certificates src="user" />`,
    `${unit}</trust-anchors>`,
    '</debug-overrides>',
  ];
  return { path, span: { start: at, end: at }, newText: lines.map((line) => `${lineEnd}${unit}${line}`).join('') };
}
