import { difference, type TextChange } from './difference';

/** Blocks are no shorter than this, but for the last: what is searched again at a keystroke is two or three of them. */
const shortest = 2_048;
/** How many lines that are not blank may be looked at behind a block. */
export const linesBehind = 32;
/** Of how many texts the blocks are kept: of those that are open beside each other. */
const mostTexts = 4;

/**
 * Some whole lines of a text, as a place to search. While a text is edited, a block stays the same object for as long as it and
 * the lines behind it stay the same, so that what was found in it can be kept by it.
 */
export class Block {
  /**
   * @param text The block from `start` to `end`, with the lines behind it and, where it does not begin the text, the end of the
   * line before it. Its own string: a part of a larger one would keep that.
   */
  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** The block without what stands around it. */
  get own(): string {
    return this.text.slice(this.start, this.end);
  }
}

interface Divided {
  readonly text: string;
  readonly blocks: readonly Block[];
}

let recent: readonly Divided[] = [];

/** The blocks of a text, in order. A text that was not asked for in another form before is one block. */
export function blocksOf(text: string): readonly Block[] {
  if (recent[0]?.text === text) return recent[0].blocks;
  const known = recent.find((each) => each.text === text);
  const divided = known ?? { text, blocks: edited(text) ?? [new Block(text, 0, text.length)] };
  recent = [divided, ...recent.filter((each) => each !== divided)].slice(0, mostTexts);
  return divided.blocks;
}

/** The blocks of a text that was asked for in another form. */
function edited(text: string): readonly Block[] | undefined {
  for (const before of recent) {
    const change = difference(before.text, text);
    if (2 * Math.max(change.removed, change.inserted) < text.length) return changed(before.blocks, text, change);
  }
  return undefined;
}

function changed(before: readonly Block[], text: string, { start, removed, inserted }: TextChange): Block[] {
  const first: Block[] = [];
  const last: Block[] = [];
  let [from, to, at] = [0, text.length, 0];
  for (const block of before) {
    const own = block.end - block.start;
    if (at + block.text.length - block.start < start) {
      first.push(block);
      from = at + own;
    } else if (at > start + removed) {
      if (last.length === 0) to = at + inserted - removed;
      last.push(block);
    }
    at += own;
  }
  return [...first, ...divide(text, from, to), ...last];
}

function divide(text: string, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  for (let start = from; start < to;) {
    const lineEnd = start + 2 * shortest < to ? text.indexOf('\n', start + shortest) : -1;
    const end = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
    const behind = text.slice(start, behindLines(text, end));
    blocks.push(start === 0 ? new Block(behind, 0, end) : new Block(`\n${behind}`, 1, 1 + end - start));
    start = end;
  }
  return blocks;
}

/** Where the lines end that may be looked at behind an offset. */
function behindLines(text: string, offset: number): number {
  let end = offset;
  for (let lines = 0; lines < linesBehind && end < text.length;) {
    const newline = text.indexOf('\n', end);
    const next = newline < 0 ? text.length : newline + 1;
    if (text.slice(end, next).trim() !== '') lines++;
    end = next;
  }
  return end;
}

/** What is read of a block, kept for as long as the block is there. */
export class BlockMemo<Value extends boolean | number | object> {
  private readonly known = new WeakMap<Block, Value>();

  constructor(private readonly read: (block: Block) => Value) {}

  of(block: Block): Value {
    const known = this.known.get(block);
    if (known !== undefined) return known;
    const value = this.read(block);
    this.known.set(block, value);
    return value;
  }
}

/** Tells whether something is in a text. */
export interface TextSearch {
  /** Of a document, which may be asked for again after an edit. */
  isIn(text: string): boolean;
  /** Of a text that is asked for once. */
  test(text: string): boolean;
}

/** Whether a pattern fits somewhere in a text. Of a text that is edited only what stands around the edit is searched. */
export class BlockSearch implements TextSearch {
  private readonly memo = new BlockMemo((block) => this.isInBlock(block));
  private global: RegExp | undefined;

  /** @param pattern No match, with all that it looks at, touches more than 32 lines that are not blank. It has no flags that keep a place. */
  constructor(private readonly pattern: RegExp) {}

  isIn(text: string): boolean {
    return blocksOf(text).some((block) => this.memo.of(block));
  }

  test(text: string): boolean {
    return this.pattern.test(text);
  }

  /** Whether a match begins in a block. */
  private isInBlock({ text, start, end }: Block): boolean {
    this.global ??= new RegExp(this.pattern.source, `${this.pattern.flags}g`);
    this.global.lastIndex = start;
    const match = this.global.exec(text);
    return match !== null && match.index < end;
  }
}
