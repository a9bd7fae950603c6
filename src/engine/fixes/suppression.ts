import type { Document, Language, Span } from '../document';
import type { Fix } from '../finding';
import { descendants, type Tree } from '../ir/tree';
import { lineStart } from '../syntax/elements';

/** The comment marks of languages other than those of C. XML allows no `--` inside a comment, so a dash stands there. */
const marks: Partial<Record<Language, (text: string) => string>> = {
  xml: (text) => `<!-- ${text.replace(' -- ', ' — ')} -->`,
  plist: (text) => `<!-- ${text.replace(' -- ', ' — ')} -->`,
  ...Object.fromEntries(
    (['yaml', 'toml', 'properties', 'dotenv', 'npmrc', 'netrc', 'shell', 'dockerfile', 'ruby', 'text'] as const).map(
      (language) => [language, (text: string) => `# ${text}`],
    ),
  ),
};

/** Languages without comments, and project files, whose comments Xcode removes. */
const withoutComments: ReadonlySet<Language> = new Set<Language>(['json', 'pbxproj', 'keystore']);

/** Languages in which a line that ends with a backslash goes on, comment or not. */
const goesOn: ReadonlySet<Language> = new Set<Language>(['c', 'shell', 'properties', 'xcconfig', 'dotenv']);

/**
 * Whether a comment can stand on a line of its own above `span`: not in JSON, between the attributes of a tag, inside a text of several
 * lines, or between a line and its continuation. Of code, only the language is asked.
 */
export function commentFits({ language, text }: Document, { start }: Span, tree: Tree | undefined): boolean {
  if (withoutComments.has(language)) return false;
  const at = lineStart(text, start);
  if (goesOn.has(language) && /\\\r?\n?$/.test(text.slice(Math.max(0, at - 3), at))) return false;
  return ![...descendants(tree?.roots ?? [])].some(({ openSpan }) => openSpan.start < at && at < openSpan.end);
}

const inCode = (text: string): string => `// ${text}`;
const inMarkup = (text: string): string => `{/* ${text} */}`;

/** Whether a line of JSX starts with an element that stands among others, where `//` would be text to show. */
function isBetweenElements(text: string, start: number): boolean {
  const startsWithElement = /^[ \t]*<[A-Za-z>]/.test(text.slice(start, start + 400));
  return (
    startsWithElement && !/(?:^|[(=?:&|,[{;]|=>|\breturn)$/.test(text.slice(Math.max(0, start - 400), start).trimEnd())
  );
}

/** Adds a suppression comment on a line of its own above `span`. A suggestion: fix-all never suppresses anything. */
export function suppressionFix(document: Document, span: Span, rule: string, reason: string, title: string): Fix {
  const { text } = document;
  const start = lineStart(text, span.start);
  const indentation = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const mark = marks[document.language] ?? (isBetweenElements(text, start) ? inMarkup : inCode);
  const comment = mark(`keyward-ignore ${rule} -- ${reason}`);
  const edit = {
    path: document.path,
    span: { start, end: start },
    newText: indentation + comment + lineEnd,
  };
  return { id: 'suppress', title, kind: 'suggestion', edits: [edit] };
}
