/** Where a cursor stands in a policy that is being written, and may be broken YAML just now. */
export interface Cursor {
  /** The way to the map that a key is typed in, or to the value that is typed: a number stands for an item of a list. */
  readonly path: readonly (string | number)[];
  readonly kind: 'key' | 'value';
  /** What is typed of it so far. */
  readonly typed: string;
}

interface Line {
  /** The columns of the dashes before the key. */
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | undefined;
  readonly rest: string;
}

/** Finds out by indentation where an offset stands; flow collections of one line are followed, too. */
export function cursorAt(text: string, offset: number): Cursor {
  const before = text.slice(0, offset);
  const lines = before.split(/\r?\n/);
  const current = lineOf(lines.at(-1) ?? '');
  const path = pathOf(lines.slice(0, -1), current);
  if (current.key === undefined) return inFlow(path, current.rest) ?? { path, kind: 'key', typed: current.rest.trim() };
  const below = [...path, current.key];
  return inFlow(below, current.rest) ?? { path: below, kind: 'value', typed: current.rest.trim() };
}

function lineOf(line: string): Line {
  const [lead = ''] = /^[ ]*(?:-[ ]+)*(?:-$)?/.exec(line) ?? [];
  const dashes = [...lead.matchAll(/-/g)].map(({ index }) => index);
  const [whole, key] = /^["']?([\w*.-]+)["']?:(?=\s|$)/.exec(line.slice(lead.length)) ?? [];
  return { dashes, column: lead.length, key, rest: line.slice(lead.length + (whole?.length ?? 0)) };
}

/** The keys and lists that a line stands in, by the lines above it. */
function pathOf(above: readonly string[], current: Line): (string | number)[] {
  const path: (string | number)[] = [];
  let { column } = current;
  let dashes = [...current.dashes];
  for (let index = above.length; index >= 0; index--) {
    // Out of the lists that begin on the line itself, then on to the line above.
    for (let dash = dashes.pop(); dash !== undefined; dash = dashes.pop()) {
      path.unshift(0);
      column = dash + 1;
    }
    const text = above[index - 1];
    if (index === 0 || text === undefined) break;
    if (/^\s*(?:#.*)?$/.test(text)) continue;
    const line = lineOf(text);
    if (line.key !== undefined && line.rest.trim() === '' && line.column < column) {
      path.unshift(line.key);
      column = line.column;
      dashes = [...line.dashes];
    } else if (line.dashes.length > 0 && line.column === column) {
      // A key beside this one opens the item that both stand in.
      dashes = [...line.dashes];
    }
  }
  return path;
}

/** Inside `[a, b` or `{ a: b, c`; undefined where no bracket is open. */
function inFlow(start: readonly (string | number)[], rest: string): Cursor | undefined {
  let path = [...start];
  const open: { readonly bracket: string; readonly path: readonly (string | number)[] }[] = [];
  let from = 0;
  let key: string | undefined;
  for (let index = 0; index < rest.length; index++) {
    const sign = rest[index] ?? '';
    if (sign === '[' || sign === '{') {
      open.push({ bracket: sign, path });
      path = key === undefined ? [...path] : [...path, key];
      if (sign === '[') path = [...path, 0];
    } else if (sign === ']' || sign === '}') path = [...(open.pop()?.path ?? start)];
    else if (sign === ':' && open.at(-1)?.bracket === '{') {
      key = rest.slice(from, index).trim();
      from = index + 1;
      continue;
    } else if (sign !== ',') continue;
    key = undefined;
    from = index + 1;
  }
  const innermost = open.at(-1);
  if (!innermost) return undefined;
  const typed = rest.slice(from).trim();
  if (innermost.bracket === '[') return { path, kind: 'value', typed };
  return key === undefined ? { path, kind: 'key', typed } : { path: [...path, key], kind: 'value', typed };
}
