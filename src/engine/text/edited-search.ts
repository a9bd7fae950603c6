/**
 * Whether a pattern fits somewhere in a text. Where it fitted nowhere in the text before, and this one differs from that in one
 * place, as at a keystroke, only what stands around that place is searched.
 */
export class EditedSearch {
  private last: { readonly text: string; readonly isIn: boolean } | undefined;

  /** @param pattern Without flags that keep a place. @param longest How far a match, with all that it looks at, can reach. */
  constructor(
    private readonly pattern: RegExp,
    private readonly longest: number,
  ) {}

  isIn(text: string): boolean {
    if (this.last?.text === text) return this.last.isIn;
    const isIn = this.mayBeIn(text) && this.pattern.test(text);
    this.last = { text, isIn };
    return isIn;
  }

  private mayBeIn(text: string): boolean {
    return !this.last || this.last.isIn || this.pattern.test(editedPart(this.last.text, text, this.longest));
  }
}

/** What `text` does not share with `before` at its start and end, with so much of what stands on either side. */
function editedPart(before: string, text: string, around: number): string {
  const shortest = Math.min(before.length, text.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === text.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shortest - start &&
    before.charCodeAt(before.length - 1 - end) === text.charCodeAt(text.length - 1 - end)
  )
    end++;
  return text.slice(Math.max(0, start - around), text.length - end + around);
}
