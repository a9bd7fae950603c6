import type { Document, Language, Span } from '../document';
import type { Fix } from '../finding';

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

const inCode = (text: string): string => `// ${text}`;
const inMarkup = (text: string): string => `{/* ${text} */}`;

/** Whether a line of JSX starts with an element that stands among others, where `//` would be text to show. */
function isBetweenElements(text: string, lineStart: number): boolean {
  const startsWithElement = /^[ \t]*<[A-Za-z>]/.test(text.slice(lineStart, lineStart + 400));
  return (
    startsWithElement &&
    !/(?:^|[(=?:&|,[{;]|=>|\breturn)$/.test(text.slice(Math.max(0, lineStart - 400), lineStart).trimEnd())
  );
}

/** Adds a suppression comment on a line of its own above `span`. A suggestion: fix-all never suppresses anything. */
export function suppressionFix(document: Document, span: Span, rule: string, reason: string, title: string): Fix {
  const { text } = document;
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const mark = marks[document.language] ?? (isBetweenElements(text, lineStart) ? inMarkup : inCode);
  const comment = mark(`keyward-ignore ${rule} -- ${reason}`);
  const edit = {
    path: document.path,
    span: { start: lineStart, end: lineStart },
    newText: indentation + comment + lineEnd,
  };
  return { id: 'suppress', title, kind: 'suggestion', edits: [edit] };
}
