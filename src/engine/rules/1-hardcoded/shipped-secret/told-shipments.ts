import type { Shipment } from '../../../project/shipments/shipment';
import { shipmentsOf, shippingKey } from '../../../project/shipments/shipments';
import { isMinorUse, toldUses } from '../../2-privileged/client-secret-in-app/told-uses';
import type { RuleContext } from '../../context';
import { otherShipments } from './places';
import { isTold, textsOf } from './told';

/** The secrets that ship and are told in the context's document, each once. */
export function toldShipments(context: RuleContext): Shipment[] {
  const { document, program, tree, data } = context;
  const seen = new Set<string>();
  return shipmentsOf({ document, program, tree, keyNames: data.keyNames }).filter((shipment) => {
    if (shipment.key.class !== 'S' && shipment.key.class !== 'C') return false;
    const key = shippingKey(shipment.names[0] ?? shipment.name);
    if (seen.has(key) || isToldElsewhere(context, shipment, key)) return false;
    seen.add(key);
    return !isToldAsUsed(context, shipment);
  });
}

/** Whether the place is told as one where the app uses the team's own credential, which says more. */
function isToldAsUsed(context: RuleContext, { span }: Shipment): boolean {
  return toldUses(context).some((use) => {
    return use.around.start <= span.start && span.end <= use.around.end && !isMinorUse(context, use);
  });
}

/** Once for each key of an app: where it is carried into it, else where it is first read; and not where its value is told. */
function isToldElsewhere(context: RuleContext, shipment: Shipment, key: string): boolean {
  const texts = textsOf(context.project, shipment.sources);
  if (shipment.isFixed && texts.length > 0) return true;
  texts.push(...shipment.fallbacks.map((text) => ({ name: shipment.name, text })));
  if (texts.some(({ name, text }) => isTold(context.data, name, text))) return true;
  const own = { ...shipment, path: context.document.path };
  return otherShipments(context, key).some((other) => comesBefore(other, own));
}

type Ordered = Pick<Shipment, 'isDebug' | 'rank' | 'span'> & { readonly path: string };

function comesBefore(left: Ordered, right: Ordered): boolean {
  if (left.isDebug !== right.isDebug) return !left.isDebug;
  if (left.rank !== right.rank) return left.rank < right.rank;
  return left.path === right.path ? left.span.start < right.span.start : left.path < right.path;
}
