import { base64Object, shown } from './base';
import type { Proof } from './proof';

/** A Mapbox token's payload names its owner. Source: https://docs.mapbox.com/help/dive-deeper/access-tokens/ */
export function mapboxOwner(value: string): Proof {
  const owner = shown(base64Object(value.split('.')[1] ?? '')?.u);
  return { evidence: owner === undefined ? [] : [{ label: 'Mapbox account', value: owner }] };
}
