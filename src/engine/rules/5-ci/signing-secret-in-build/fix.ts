import type { Fix, TextEdit } from '../../../finding';
import type { TreeElement } from '../../../ir/tree';
import type { RuleContext } from '../../context';
import { signingSecret } from './names';
import { pathTo } from '../tree-path';
import { vaultOf } from '../vault';
import { edit, vaultFix } from '../vault-fix';
import { kotlinEdits } from './fix.kotlin';
import type { SigningPlace } from './places';

/**
 * Lets the build read the password from its environment; a text to fall back on goes away. A suggestion: someone has to put the
 * password into the vault first, and to set the variable where people sign by hand.
 */
export function signingFix(context: RuleContext, place: SigningPlace): Fix | undefined {
  const { document } = context;
  const { name, span, text, expression } = place;
  if (span.end - span.start !== text.length) return undefined;
  const secret = signingSecret(name);
  // A step of GitHub has no variables but those that its file gives it.
  if (
    place.byVariable &&
    (document.language === 'shell' || !vaultOf(document).inScript) &&
    document.language !== 'ruby'
  ) {
    const edits = [edit(context, place.byVariable.span, place.byVariable.written(secret))];
    return fixOf(secret, { edits, dropsFallback: false });
  }
  switch (document.language) {
    case 'groovy':
      return fixOf(secret, groovyEdits(context, place, secret));
    case 'kotlin':
      return fixOf(secret, kotlinEdits(context, place, secret));
    default:
      return vaultFix(context, { span, secret, ...(expression && { expression }) });
  }
}

type Edits = { readonly edits: readonly TextEdit[]; readonly dropsFallback: boolean } | undefined;

function fixOf(secret: string, made: Edits): Fix | undefined {
  if (!made) return undefined;
  const title = made.dropsFallback ? 'Remove the text to fall back on' : `Read ${secret} from the environment`;
  return { id: 'read-from-environment', title, kind: 'suggestion', edits: made.edits };
}

/** `storePassword "…"` reads `storePassword System.getenv("NAME")`; of `System.getenv("NAME") ?: "…"` the second part goes. */
function groovyEdits(context: RuleContext, { span }: SigningPlace, secret: string): Edits {
  const { tree, document } = context;
  const whole = { start: span.start - 1, end: span.end + 1 };
  const quoted = context.text(whole);
  // Of three quotes, the inner ones would be taken.
  if (!/^(['"])[^]*\1$/.test(quoted) || /["']/.test(document.text[whole.start - 1] ?? '')) return undefined;
  const path = tree ? pathTo(tree, span) : [];
  const fallback = /\?:\s*$/.exec(document.text.slice(0, whole.start));
  if (fallback)
    return isLastChoice(path)
      ? {
          edits: [edit(context, { start: trimmedEnd(document.text, fallback.index), end: whole.end }, '')],
          dropsFallback: true,
        }
      : undefined;
  const last = path.at(-1);
  if (!last || last.name === 'choice') return undefined;
  const value = document.text[whole.start - 1] === '(' || /\s|=/.test(document.text[whole.start - 1] ?? '');
  const quote = quoted[0] ?? '"';
  return value
    ? { edits: [edit(context, whole, `System.getenv(${quote}${secret}${quote})`)], dropsFallback: false }
    : undefined;
}

function isLastChoice(path: readonly TreeElement[]): boolean {
  const [choice, around] = [path.at(-1), path.at(-2)];
  return choice?.name === 'choice' && around?.children.at(-1) === choice;
}

function trimmedEnd(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length;
}
