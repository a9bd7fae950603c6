import { escapeMarkup } from './escape';
import { htmlStyle } from './html-style';

/** What a page of its own is made of; all but `title` and `footer` is markup. */
export interface HtmlParts {
  readonly title: string;
  /** Rules of style besides those of every page. */
  readonly style?: string;
  readonly body: string;
  readonly footer: string;
}

/** One HTML file that needs no other, no script and no network. */
export function htmlShell({ title, style = '', body, footer }: HtmlParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeMarkup(title)}</title>
<style>${htmlStyle}${style}</style>
</head>
<body>
${body}
<footer><p class="muted">${escapeMarkup(footer)}</p></footer>
</body>
</html>
`;
}
