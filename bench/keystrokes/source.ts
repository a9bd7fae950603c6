/** Files of 2,000 lines as an app has them, the same at every run: models, clients, stores. */
import { dart } from './templates/dart';
import { java } from './templates/java';
import { kotlin } from './templates/kotlin';
import { objc } from './templates/objc';
import { swift } from './templates/swift';
import { typescript } from './templates/typescript';

const lineCount = 2_000;

const things = 'Ticket Port Route Cabin Meal Vehicle Invoice Voucher Crew Berth Season Notice Refund Parcel Gate'.split(
  ' ',
);
const fields = 'title code place price seats opens closes owner state colour weight length'.split(' ');

/** Some fields for the thing of this number: not the same ones for each. */
function fieldsOf(index: number): string[] {
  return Array.from(
    { length: 3 + (index % 4) },
    (_, step) => fields[(index * 5 + step * 7) % fields.length] ?? 'title',
  );
}

const languages = { kotlin, java, swift, objc, dart, typescript };

/** The languages whose keystrokes are replayed. */
export type Typed = keyof typeof languages;

/** A file of 2,000 lines, whole declarations only but for the comments that fill it up. */
export function sourceOf(language: Typed): string {
  const { head, unit } = languages[language];
  let text = head;
  for (let index = 0; ; index++) {
    const round = Math.floor(index / things.length);
    const name = `${things[index % things.length] ?? 'Thing'}${round === 0 ? '' : round + 1}`;
    const next = text + unit(name, fieldsOf(index));
    if (linesOf(next) > lineCount) break;
    text = next;
  }
  return text + '// ---\n'.repeat(lineCount - linesOf(text));
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}
