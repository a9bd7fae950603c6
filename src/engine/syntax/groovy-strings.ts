import type { TreeElement, TreePart } from '../ir/tree';
import { addAll, lineEnd } from './elements';
import { decoded, joined, nothing, type GroovyValue } from './groovy-pieces';
import { GroovyText } from './groovy-text';

/** Reads Groovy's texts. */
export abstract class GroovyStrings extends GroovyText {
  /** An expression, as it stands inside `${…}`. */
  protected abstract value(lines?: boolean): GroovyValue;

  /** A text in single, double or triple quotes; `${…}` and `$name` in double ones refer. */
  protected quoted(quote: string): GroovyValue {
    const start = this.at;
    const isLong = this.startsWith(quote.repeat(3));
    const mark = isLong ? quote.repeat(3) : quote;
    this.at += mark.length;
    const from = this.at;
    const parts: TreePart[] = [];
    const children: TreeElement[] = [];
    let run = from;
    const flush = () => {
      if (this.at > run)
        parts.push({ kind: 'text', text: decoded(this.text.slice(run, this.at)), span: { start: run, end: this.at } });
    };
    while (!this.isOver && !this.startsWith(mark) && (isLong || !/[\r\n]/.test(this.peek()))) {
      if (this.peek() === '\\') this.at += 2;
      else if (this.peek() === '$' && quote === '"' && /[\p{L}_{]/u.test(this.peek(1))) {
        flush();
        const inner = this.interpolated();
        parts.push(...inner.parts);
        addAll(children, inner.children);
        run = this.at;
      } else this.at++;
    }
    this.at = Math.min(this.at, this.text.length);
    flush();
    const span = { start: from, end: this.at };
    if (this.startsWith(mark)) this.at += mark.length;
    else this.hasErrors = true;
    return { ...joined(parts, span), whole: { start, end: this.at }, children };
  }

  /** `/pattern/` and `$/pattern/$`: nobody writes a key as one, but quotes inside it must open nothing. */
  protected slashy(mark: string): GroovyValue {
    const start = this.at;
    const found = this.text.indexOf(mark, start + mark.length);
    const limit = mark === '/' ? lineEnd(this.text, start) : this.text.length;
    const isClosed = found >= 0 && found < limit;
    this.at = isClosed ? found + mark.length : start + 1;
    const span = isClosed ? { start: start + mark.length, end: found } : { start: this.at, end: this.at };
    return { ...nothing(start, this.at), text: this.text.slice(span.start, span.end), span };
  }

  private interpolated(): { readonly parts: readonly TreePart[]; readonly children: readonly TreeElement[] } {
    const start = this.at;
    if (this.peek(1) !== '{') {
      const path = /\$[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/uy;
      path.lastIndex = start;
      const name = (path.exec(this.text)?.[0] ?? '$').slice(1);
      this.at = start + 1 + name.length;
      return { parts: [{ kind: 'reference', name, span: { start, end: this.at } }], children: [] };
    }
    this.at += 2;
    this.blanks(true);
    const inner = this.value(true);
    const from = this.at;
    // What is not understood ends at the brace, or where the line does.
    while (!this.isOver && !/[}\r\n]/.test(this.peek())) this.at++;
    this.hasErrors ||= this.at > from;
    if (this.peek() === '}') this.at++;
    const span = { start, end: this.at };
    const [only] = inner.parts ?? [];
    const part: TreePart = only?.kind === 'reference' ? { ...only, span } : { kind: 'reference', name: '', span };
    return {
      parts: inner.text !== '' && !inner.parts ? [{ kind: 'text', text: inner.text, span }] : [part],
      children: inner.children,
    };
  }
}
