import { attribute, descendants, plistEntries, type TreeElement } from '../../ir/tree';
import type { Span } from '../../document';
import type { KeyNames } from '../../secrets/key-names';
import { settingReferences } from '../../syntax/xcconfig';
import { bestName, ranks, type Shipment } from './shipment';

/** An app's own property list: `<key>NAME</key><string>$(NAME)</string>` takes a build setting into the app. */
export function plistShipments(roots: readonly TreeElement[], keyNames: KeyNames): Shipment[] {
  const dicts = [...descendants(roots)].filter(({ name }) => name === 'dict');
  return dicts.flatMap(plistEntries).flatMap(({ key, value }) => {
    if (value.name !== 'string') return [];
    const taken = namesIn(value.text, settingReferences);
    return shipmentOf(keyNames, [key, ...taken], value.textSpan, {
      through: 'the Info.plist',
      rank: ranks.carries,
      sources: taken.map((name) => `config:setting.${name}`),
    });
  });
}

/** The metadata of a manifest: `${NAME}` is what the build fills in. */
export function manifestShipments(roots: readonly TreeElement[], keyNames: KeyNames): Shipment[] {
  return [...descendants(roots)].flatMap((element) => {
    const [name, value] = [attribute(element, 'name'), attribute(element, 'value')];
    if (element.name !== 'meta-data' || !name || !value) return [];
    const taken = namesIn(value.value, /\$\{(\w+)\}/g);
    return shipmentOf(keyNames, [...taken, name.value], value.valueSpan, {
      through: 'the manifest',
      rank: ranks.manifest,
      sources: taken.map((each) => `config:placeholder.${each}`),
    });
  });
}

function shipmentOf(
  keyNames: KeyNames,
  names: readonly string[],
  span: Span,
  rest: Pick<Shipment, 'through' | 'rank' | 'sources'>,
): Shipment[] {
  const best = rest.sources.length === 0 ? undefined : bestName(keyNames, names);
  return best ? [{ ...best, ...rest, names, span, isDebug: false, fallbacks: [], isFixed: false }] : [];
}

function namesIn(text: string, references: RegExp): string[] {
  return [...text.matchAll(references)].flatMap((match) => match.slice(1).find((group?: string) => group) ?? []);
}
