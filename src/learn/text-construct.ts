/** A heading of Markdown: `## Revoke it`. */
const heading = /^#{1,6}[ \t]+(.+?)[ \t]*#*$/;
/** What stands where somebody still has to write something. */
const open = /\b(?:TODO|TBD|FIXME|XXX)\b|\.\.\.|…/;

/** The first section that a text lacks, has in the wrong order, or leaves empty, in words for the learner. */
export function missingSection(text: string, wanted: readonly string[]): string | undefined {
  const sections = sectionsOf(text);
  let from = 0;
  for (const title of wanted) {
    const index = sections.findIndex((section) => section.title.toLowerCase() === title.toLowerCase());
    if (index < 0) return `The section “${title}” is not there.`;
    if (index < from) return `“${title}” comes too early. The order is: ${wanted.join(', ')}.`;
    const body = sections[index]?.body ?? '';
    if (open.test(body)) return `“${title}” is not finished: something is still to be filled in there.`;
    if (body.split(/\s+/).filter(Boolean).length < fewestWords) {
      return `“${title}” does not say enough yet. At three at night somebody follows it word by word.`;
    }
    from = index + 1;
  }
  return undefined;
}

/** A step that somebody can follow takes more words than a heading has. */
const fewestWords = 6;

function sectionsOf(text: string): { readonly title: string; readonly body: string }[] {
  const sections: { title: string; body: string }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const title = heading.exec(line)?.[1];
    const last = sections.at(-1);
    if (title !== undefined) sections.push({ title, body: '' });
    else if (last) last.body += `${line}\n`;
  }
  return sections;
}
