import type { Span } from '../document';
import type { Finding } from '../finding';
import { excerptOf, isOnOneLine } from '../secrets/mask';
import type { RuleContext } from './context';

/** A rule's findings in source order. What other rules found secret on a finding's line is hidden in its excerpt too. */
export function hidingOthers(context: RuleContext, secrets: readonly Span[]): Finding[] {
  const { document, data, findings } = context;
  if (document.language === 'keystore') return [...findings];
  const others = secrets.filter((span) => !context.secrets.includes(span));
  const inOrder = [...findings].sort(
    (left, right) => left.span.start - right.span.start || left.span.end - right.span.end,
  );
  return inOrder.map((finding): Finding => {
    const onLine = others.filter((other) => isOnOneLine(document.text, finding.span, other));
    if (onLine.length === 0) return finding;
    const own = context.secrets.filter((secret) => isOnOneLine(document.text, finding.span, secret));
    return { ...finding, excerpt: excerptOf(document.text, finding.span, data.formats, ...own, ...onLine) };
  });
}
