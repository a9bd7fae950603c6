import type { Span } from '../../document';
import type { RelatedPlace } from '../../finding';
import { shippingKey } from '../../project/shipments/shipments';
import { descendants } from '../../ir/tree';
import type { RuleContext } from '../context';

const mostPlaces = 5;

/**
 * The places that take a value of a settings file into the app: whoever moves it out of Git has to know that it ships all the same.
 */
export function stillShips({ tree, project, document }: RuleContext, span: Span): RelatedPlace[] {
  if (!/^(?:dotenv|properties|xcconfig|json|groovy)$/.test(document.language)) return [];
  const holder = [...descendants(tree?.roots ?? [])].findLast(
    ({ textSpan }) => textSpan.start <= span.start && span.end <= textSpan.end,
  );
  if (!holder) return [];
  return project
    .lookup(shippingKey(holder.name))
    .slice(0, mostPlaces)
    .flatMap(({ path, value }) => {
      if (value.kind !== 'shipping') return [];
      const message = `Out of Git it would still ship: ${value.through} carries it into the app.`;
      return [{ path, span: value.span, message }];
    });
}
