import MarkdownIt from 'markdown-it';

/** A rule's page comes from the repository's own documents, yet no HTML in it is let through. */
const markdown = new MarkdownIt({ html: false, linkify: false });

/**
 * Renders a rule's Markdown page for a place inside another page: its headings go down by `levels`, so that the outline
 * of the whole stays sound.
 */
export function renderPage(page: string, levels: number): string {
  const tokens = markdown.parse(page, {});
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + levels)}`;
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}
