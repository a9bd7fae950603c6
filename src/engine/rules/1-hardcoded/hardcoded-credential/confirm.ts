import { languageOf } from '../../../classify';
import type { EngineData } from '../../../data';
import { mayUseConstant } from '../../../secrets/hidden/elsewhere';
import { mayHoldLetters } from '../../../secrets/hidden/letters';
import { SyntaxParser } from '../../../syntax/parser';
import { Block, BlockMemo, blocksOf, linesBehind } from '../../../text/blocks';
import { holdsMixed, holdsValue, nextPlainLines } from './value-lines';

const passwordName = /pass(?:word|wd|code|phrase|\b)|pwd|pin_?code|secret/i;
/** How many lines below a name its value may begin. */
const reach = 3;
/** Of lines beyond this only what stands right after names is looked at. */
const longestLine = 2_000;
const beside = 100;

function namesOf(data: EngineData): RegExp {
  const words = [...new Set(data.writtenNames.keywords)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(
    `(?:${words.join('|')}|_auth\\b|Basic |://[^\\s/:@"']{1,40}:[^\\s/@"']{2,80}["'\`]\\s*[+.)]|://[^\\s/:@]*:[^\\s/@]+@)`,
    'gi',
  );
}

/** Several rules ask the same of one text, one after another. */
const lastAsked = new WeakMap<
  EngineData,
  { readonly text: string; readonly path: string; readonly mayHold: boolean }
>();

/** Whether near a secret's name, in the raw text, stands something that could be its value: decides if the file is parsed. */
export function mayHoldCredential(text: string, data: EngineData, path: string): boolean {
  const known = lastAsked.get(data);
  if (known?.text === text && known.path === path) return known.mayHold;
  const mayHold = holdsCredential(text, data, path);
  lastAsked.set(data, { text, path, mayHold });
  return mayHold;
}

const searches = new WeakMap<EngineData, CredentialSearch>();

function holdsCredential(text: string, data: EngineData, path: string): boolean {
  const search = searches.get(data) ?? new CredentialSearch(data);
  searches.set(data, search);
  // Structured files write values anywhere below their name, and cost little to read.
  if (!SyntaxParser.parses(languageOf(path))) return search.isNamedIn(text);
  nextPlainLines(data);
  return search.isIn(text);
}

/** A line, and whether one of the names is in it. */
interface Line {
  readonly line: string;
  readonly isNamed: boolean;
}

/** What a block says by itself. Lines are counted from its first. */
interface Reading {
  /** Whether it holds a value near a name; undefined where too little stands behind it to tell. */
  readonly holds: boolean | undefined;
  readonly isNamed: boolean;
  readonly firstPassword: number;
}

/** Looks for values near names. Of a text that is edited only what stands around the edit is read again. */
class CredentialSearch {
  private readonly names: RegExp;
  private readonly readings = new BlockMemo((block) => this.read(block));
  private readonly mixed = new BlockMemo((block) => this.lastMixed(block));

  constructor(private readonly data: EngineData) {
    this.names = namesOf(data);
  }

  isNamedIn(text: string): boolean {
    this.names.lastIndex = 0;
    return this.names.test(text);
  }

  isIn(text: string): boolean {
    return this.isInBlocks(text, blocksOf(text)) ?? this.isInBlocks(text, [new Block(text, 0, text.length)]) === true;
  }

  private isInBlocks(text: string, blocks: readonly Block[]): boolean | undefined {
    let hasName = false;
    let hasPassword = false;
    for (const block of blocks) {
      const { holds, isNamed, firstPassword } = this.readings.of(block);
      if (holds !== false) return holds;
      hasName ||= isNamed;
      if (hasPassword || firstPassword >= 0) {
        if (this.mixed.of(block) > (hasPassword ? -1 : firstPassword)) return true;
        hasPassword = true;
      }
    }
    // Letter by letter a value may stand far from what calls for it.
    return hasName && (mayHoldLetters(text) || mayUseConstant(text));
  }

  private read(block: Block): Reading {
    const { lines, own } = this.linesIn(block);
    const isPassword = (index: number) => lines[index]?.isNamed === true && passwordName.test(lines[index].line);
    const isTooLittle =
      lines.length <= own + reach && block.text.length - block.end > longestLine * (linesBehind - reach - 2);
    return {
      holds: isTooLittle ? undefined : this.holds(block, lines, own, isPassword),
      isNamed: lines.slice(0, own).some(({ isNamed }) => isNamed),
      firstPassword: lines.slice(0, own).findIndex((_, index) => isPassword(index)),
    };
  }

  /** Whether a value stands in the line above a name that is in or right behind the block, in its line or below. */
  private holds(
    { start }: Block,
    lines: readonly Line[],
    own: number,
    isPassword: (index: number) => boolean,
  ): boolean {
    return lines.some(({ isNamed }, name) => {
      // The name in the first line is told with the line above.
      if (!isNamed || name > own || (name === 0 && start > 0)) return false;
      const above = Math.max(0, name - 1);
      return lines
        .slice(above, name + reach + 1)
        .some(({ line }, index) =>
          holdsValue(line, this.data, isPassword(above + index) || isPassword(above + index - 1)),
        );
    });
  }

  /** The last line far below any name that holds what could be a password, told with the lines above it. */
  private lastMixed(block: Block): number {
    const { lines, own } = this.linesIn(block);
    return lines.findLastIndex(({ line }, index) => {
      if (index >= own + reach || (block.start > 0 && index < reach)) return false;
      const isNear = lines.slice(Math.max(0, index - reach), index + 1).some(({ isNamed }) => isNamed);
      return !isNear && holdsMixed(line, this.data);
    });
  }

  /** The lines of a block and behind it, and how many are its own. */
  private linesIn({ text, start, end }: Block): { readonly lines: readonly Line[]; readonly own: number } {
    const lines = [...linesOf(text, start, namesIn(text, this.names, start))];
    return { lines, own: lines.filter(({ offset }) => offset < end).length };
  }
}

/** The lines of a text from an offset on, each with whether one of the names, which stand at ascending offsets, is in it; of a very long one the parts after names. */
function* linesOf(text: string, from: number, names: readonly number[]): Generator<Line & { readonly offset: number }> {
  let next = 0;
  let start = from;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const first = next;
    while ((names[next] ?? Infinity) < end) next++;
    if (end - start <= longestLine) yield { line: text.slice(start, end), offset: start, isNamed: next > first };
    else
      for (const name of names.slice(first, next))
        yield { line: text.slice(name, name + beside), offset: name, isNamed: true };
    start = end + 1;
  }
}

/** Where from an offset on names stand as words of an identifier, ascending: `otp` is no word of `footprints`, nor `token` of `tokenizer`. */
function namesIn(text: string, names: RegExp, from: number): number[] {
  const found: number[] = [];
  names.lastIndex = from;
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const { index } = match;
    const end = names.lastIndex;
    const isInside = isLower(text.charCodeAt(index - 1)) && isLower(text.charCodeAt(index));
    const goesOn = isLower(text.charCodeAt(end - 1)) && isLower(text.charCodeAt(end)) && text[end] !== 's';
    if (!isInside && !goesOn) found.push(index);
    // `adminPass` in `adminPassword`: the longer name begins later.
    if (goesOn) names.lastIndex = index + 1;
  }
  return found;
}

function isLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
