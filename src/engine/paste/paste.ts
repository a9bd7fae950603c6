import type { EngineData } from '../data';
import type { Document, Span } from '../document';
import { reasons } from '../rules/1-hardcoded/reasons';
import { proofOf } from '../secrets/evidence/evidence';
import type { FormatMatch } from '../secrets/formats';
import { splitWords } from '../secrets/names';
import { referenceFor, type SafeForm } from './reference';

/** A text about to be pasted: into which document, in whose place, and when. */
export interface Paste {
  /** As it is before the paste. */
  readonly document: Document;
  /** What the paste replaces; empty where it only inserts. */
  readonly span: Span;
  readonly text: string;
  readonly now: Date;
}

/** What to say of a paste that holds a secret key. Nothing here holds the value. */
export interface PasteAdvice {
  /** The format's id, so that nobody is told of the same kind twice. */
  readonly format: string;
  /** What it is: `Stripe secret key`. */
  readonly name: string;
  /** Who can get at it there. */
  readonly why: string;
  readonly revokeUrl?: string;
  /** The pasted text with a reference in the key's place. */
  readonly instead: string;
  /** What the reference is, for a title. */
  readonly reference: string;
}

/** Longer texts are files rather than keys: what is in them is found once they are there. */
const longestPaste = 20_000;

/** What to say of a paste: undefined where it holds no secret key in a known format. */
export function pasteAdvice(paste: Paste, data: EngineData): PasteAdvice | undefined {
  const { document, text } = paste;
  if (text.length > longestPaste || document.role === 'generated') return undefined;
  const keys = secretKeys(paste, data);
  const [first] = keys;
  if (!first) return undefined;
  const { format, name } = first;
  const forms = keys.map((key) => ({ key, form: referenceFor(around(paste, key), key) }));
  const reference = forms[0]?.form.title;
  return reference === undefined
    ? undefined
    : {
        format: format.id,
        name,
        why: reasons[document.role],
        ...(format.revoke && { revokeUrl: format.revoke.url }),
        instead: withForms(text, forms),
        reference,
      };
}

function secretKeys({ document, span, text, now }: Paste, { formats }: EngineData): FormatMatch[] {
  const line = lineBefore(document.text, span.start);
  const words = new Set([...splitWords(line), ...splitWords(document.path.slice(document.path.lastIndexOf('/') + 1))]);
  return formats.search
    .matches(text, () => words)
    .filter((match) => {
      const proof = proofOf(match.format, { value: match.value, now, document: document.text });
      if (proof.refuted) return false;
      return (match.format.class === 'C' ? (proof.class ?? match.class) : match.class) === 'S';
    });
}

/** The document as it will be, with what stands around the key. */
function around({ document, span, text }: Paste, { start, end }: FormatMatch): Parameters<typeof referenceFor>[0] {
  const before = document.text.slice(0, span.start) + text.slice(0, start);
  const after = text.slice(end) + document.text.slice(span.end);
  return { document, before: lineBefore(before, before.length), after: after.slice(0, after.search(/[\r\n]|$/)) };
}

function lineBefore(text: string, end: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1, end);
}

function withForms(text: string, forms: readonly { readonly key: FormatMatch; readonly form: SafeForm }[]): string {
  return forms.reduceRight((rest, { key, form }) => rest.slice(0, key.start) + form.text + rest.slice(key.end), text);
}
