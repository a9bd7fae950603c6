import { bitsOf, symbols } from './rarity-codec';
import { table } from './rarity-table';

/**
 * How much better a text is explained as drawn at random than as written by someone: in bits, above zero where chance explains it
 * better. Two prices are compared, as in a likelihood-ratio test. By chance each character costs the logarithm of the alphabet
 * that the text draws from. As writing, letters cost what the spelling of words makes of them, and digits and signs what they
 * cost in names and paths. So a long path or sentence sinks far below zero however mixed its letters are, and a short hexadecimal
 * key rises above it, where entropy gives both the same. How it compares: `bench/rarity/`.
 */
export function rarityOf(text: string): number {
  return writingCost(text) - chanceCost(text);
}

const boundary = 0;
const size = symbols.length;
/** A word's first letter may tell that the word goes on in the same case; a new style costs something. */
const styleCost = { lower: 0.5, capital: 1, upper: 2 };
const digitCost = Math.log2(10);
const numberCost = 2;
const signCost = { usual: 2.5, other: 6 };

let costs: Float32Array | undefined;

/** The table, read once: the cost of a letter after two others, by their numbers in base `size`. */
function letterCosts(): Float32Array {
  costs ??= Float32Array.from(table.join(''), bitsOf);
  return costs;
}

/** What a text costs in the alphabet that its characters point to. */
function chanceCost(text: string): number {
  const plain = text.replace(/[^A-Za-z0-9]/g, '');
  return plain.length * Math.log2(alphabetOf(plain)) + (text.length - plain.length) * Math.log2(64);
}

function alphabetOf(text: string): number {
  if (/^\d*$/.test(text)) return 10;
  if (/^(?:[\da-f]+|[\dA-F]+)$/.test(text)) return 16;
  const isOneCase = text === text.toLowerCase() || text === text.toUpperCase();
  return (isOneCase ? 26 : 52) + (/\d/.test(text) ? 10 : 0);
}

/** A word of one case or with a capital, a number, a sign. */
const pieces = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z]|\d+|[^]/g;

function writingCost(text: string): number {
  let cost = 0;
  for (const [piece] of text.matchAll(pieces)) cost += pieceCost(piece);
  return cost;
}

function pieceCost(piece: string): number {
  if (/^\d/.test(piece)) return numberCost + (/^(?:19|20)\d\d$/.test(piece) ? 6 : piece.length * digitCost);
  if (/^[A-Za-z]/.test(piece)) return wordCost(piece.toLowerCase()) + styleOf(piece);
  return /[\s._\-/:]/.test(piece) ? signCost.usual : signCost.other;
}

function styleOf(word: string): number {
  if (word === word.toLowerCase()) return styleCost.lower;
  return word === word.toUpperCase() ? styleCost.upper : styleCost.capital;
}

function wordCost(word: string): number {
  const letters = letterCosts();
  let cost = 0;
  let before = boundary;
  let last = boundary;
  for (const letter of `${word} `) {
    const symbol = symbols.indexOf(letter);
    cost += letters[(before * size + last) * size + symbol] ?? 0;
    [before, last] = [last, symbol];
  }
  return cost;
}
