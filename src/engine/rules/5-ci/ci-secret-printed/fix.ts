import type { Span } from '../../../document';
import type { Fix } from '../../../finding';
import type { RuleContext } from '../../context';
import { edit } from '../vault-fix';
import type { Reference } from './references';

const title = 'Print only whether it is set';

/** `${NAME:+set}`, or `${{ secrets.NAME != '' }}` where GitHub fills it in. */
export function whetherSet(context: RuleContext, { span, name }: Reference, text: string): Fix | undefined {
  const written = context.text(span);
  if (written !== text.slice(span.start, span.end)) return undefined;
  const asked = /^\$\{\{\s*([^{}|]*?)\s*(?:\|\|[^{}]*)?\}\}$/.exec(written)?.[1];
  if (asked !== undefined) return fixOf(context, span, `\${{ ${asked} != '' }}`);
  return /^\$\{?\w+\}?$/.test(written) ? fixOf(context, span, `\${${name}:+set}`) : undefined;
}

/** `ENV.key?("NAME")`, `!token.nil?`. */
export function whetherSetInRuby(context: RuleContext, span: Span): Fix | undefined {
  const written = context.text(span);
  const [, quote = '', key = ''] = /^ENV(?:\[|\.fetch\()\s*(["'])(\w+)\1\s*[\])]$/.exec(written) ?? [];
  if (key !== '') return fixOf(context, span, `ENV.key?(${quote}${key}${quote})`);
  if (!/^[a-z_]\w*$/.test(written)) return undefined;
  const isReceiver = context.document.text[span.end] === '.';
  return fixOf(context, span, isReceiver ? `(!${written}.nil?)` : `!${written}.nil?`);
}

function fixOf(context: RuleContext, span: Span, newText: string): Fix {
  return { id: 'print-whether-set', title, kind: 'fix', edits: [edit(context, span, newText)] };
}
