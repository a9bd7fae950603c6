import { RE2JS } from 're2js';

/** Finds a pattern's values in a text, in time that grows with the text's length whatever the pattern. */
export class LinearPattern {
  private readonly compiled: RE2JS;

  /** Throws where the text is no pattern of RE2. Word boundaries on both sides are looked at by `find`. */
  constructor(
    pattern: string,
    private readonly longest: number,
  ) {
    this.compiled = RE2JS.compile(pattern);
  }

  /** Every value, as its offset and text; none that is part of a longer word. */
  find(text: string): { readonly index: number; readonly value: string }[] {
    const matcher = this.compiled.matcher(text);
    const found: { index: number; value: string }[] = [];
    while (matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()];
      if (end === start || end - start > this.longest) continue;
      if (!isWordSign(text[start - 1]) && !isWordSign(text[end])) {
        found.push({ index: start, value: text.slice(start, end) });
      }
    }
    return found;
  }
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /\w/.test(sign);
}
