import type { RelatedPlace } from '../../../finding';
import type { Shipment } from '../../../project/shipments/shipment';
import { shipmentsOf, shippingKey } from '../../../project/shipments/shipments';
import type { RuleContext } from '../../context';

/** A place where a key ships, in any file of the app. */
export interface ShippingPlace extends Pick<Shipment, 'through' | 'rank' | 'isDebug' | 'span'> {
  readonly path: string;
}

/** The places that carry or read what ships under a key of the project: this document's as they are now, and those of other files. */
export function otherShipments({ document, program, tree, data, project }: RuleContext, key: string): ShippingPlace[] {
  const own = shipmentsOf({ document, program, tree, keyNames: data.keyNames }).filter(({ names }) =>
    names.some((name) => shippingKey(name) === key),
  );
  const others = project
    .lookup(key)
    .flatMap(({ path, value }) => (value.kind === 'shipping' && path !== document.path ? [{ path, ...value }] : []));
  return [...own.map((shipment) => ({ ...shipment, path: document.path })), ...others];
}

/** Where the value is said, as far as files of the project say it. */
export function sourcesOf({ document, project }: RuleContext, { sources }: Shipment): RelatedPlace[] {
  return sources
    .flatMap((key) => project.lookup(key))
    .filter(({ path, value }) => path !== document.path && value.kind !== 'shipping')
    .slice(0, 2)
    .map(({ path, span }) => ({ path, span, message: 'Its value comes from here.' }));
}
