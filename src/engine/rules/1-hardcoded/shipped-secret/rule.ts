import type { RelatedPlace, Severity } from '../../../finding';
import type { Shipment } from '../../../project/shipments/shipment';
import { shippingKey } from '../../../project/shipments/shipments';
import { splitWords } from '../../../secrets/names';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { messageOf } from './message';
import { otherShipments, sourcesOf } from './places';
import { toldShipments } from './told-shipments';

/** What carries a value in build files and lists. */
const carriers = ['buildConfigField', 'resValue', 'manifestPlaceholders', 'EnviedField', '<string>$(', '<string>${'];

/** A secret that left the code for a build setting or a bundled file, and still ships: "moved" is not gone. */
export const rule: Rule = {
  metadata: {
    id: 'shipped-secret',
    title: 'Secret that still ships in the app',
    checklist: 1,
    severity: 'warning',
    cwe: [798, 522, 540],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005', 'MASWE-0036'] },
    isSecretScan: true,
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript', 'groovy', 'plist', 'xml'],
    noFix: 'Whatever a build puts into the app can be taken out of it: the call has to move to the backend by hand.',
  },
  gate: ({ models }) => [
    ...models.shippingConditions,
    { allOf: [carriers] },
    { allOf: [['forResource'], ['plist']] },
    { allOf: [['process.env'], ['extra']] },
    { allOf: [['meta-data'], ['${']] },
  ],
  confirm: (text, { keyNames }) => keyNames.pattern.test(text),
  check(context) {
    for (const shipment of toldShipments(context)) report(context, shipment);
  },
};

function report(context: RuleContext, shipment: Shipment): void {
  const { span, name, key } = shipment;
  const related: RelatedPlace[] = [...sourcesOf(context, shipment), ...readersOf(context, shipment)];
  context.report({
    span,
    message: messageOf(shipment),
    severity: severityOf(context, shipment),
    keyClass: key.class,
    ...(key.class === 'S' && key.format && { format: key.format.id }),
    detail: name,
    related,
    // What stands there is a name: nothing of it has to be hidden.
    secret: { start: span.start, end: span.start },
  });
}

/** Whose key it is decides how sure the harm is. */
function severityOf({ document, data }: RuleContext, { key, name, isDebug }: Shipment): Severity {
  if (key.class !== 'S' || isDebug || document.role === 'test') return 'information';
  // App Check's token, for one: what opens the backend to debug builds is set in theirs.
  if (splitWords(name).includes('debug')) return 'information';
  const file = document.path.slice(document.path.lastIndexOf('/') + 1);
  if ([name, file].some((each) => data.values.speaksOf('madeUp', each))) return 'information';
  return key.format ? 'error' : 'warning';
}

const mostReaders = 5;

/** Where the app reads what is carried into it. */
function readersOf(context: RuleContext, { names, span, rank }: Shipment): RelatedPlace[] {
  const path = context.document.path;
  const others = [...new Set(names.map(shippingKey))].flatMap((key) => otherShipments(context, key));
  const places = others.filter((other) => other.path !== path || other.span.start !== span.start);
  const distinct = new Map(places.map((place) => [`${place.path}:${String(place.span.start)}`, place]));
  return [...distinct.values()].slice(0, mostReaders).map(({ path: file, span: at, rank: other, through }) => ({
    path: file,
    span: at,
    message: other < rank || other === 0 ? `It ships through ${through} here too.` : 'It is read here.',
  }));
}
