import type { Document } from '../../document';
import type { Program } from '../../flow/program';
import type { Tree } from '../../ir/tree';
import { plainName, type KeyNames } from '../../secrets/key-names';
import { gradleView } from '../gradle-view';
import type { Fact } from '../view';
import { codeShipments } from './code';
import { gradleShipments } from './gradle';
import { manifestShipments, plistShipments } from './settings';
import type { Shipment } from './shipment';

/** A document as it was read, and what names say. */
export interface ShipmentInput {
  readonly document: Document;
  readonly program: Program | undefined;
  readonly tree: Tree | undefined;
  readonly keyNames: KeyNames;
}

const known = new WeakMap<object, readonly Shipment[]>();

/** Every place of a document that carries a key into the app or reads it there, in source order. */
export function shipmentsOf(input: ShipmentInput): readonly Shipment[] {
  const read = input.program ?? input.tree;
  if (!read) return [];
  const found = known.get(read) ?? findShipments(input);
  known.set(read, found);
  return found;
}

function findShipments({ document, program, tree, keyNames }: ShipmentInput): Shipment[] {
  const { path, language } = document;
  if (program) {
    return path.endsWith('.gradle.kts')
      ? gradleShipments(gradleView(program.module), keyNames)
      : codeShipments({ document, program, keyNames });
  }
  const roots = tree?.roots ?? [];
  if (language === 'groovy') return gradleShipments(roots, keyNames);
  if (language === 'plist' && /Info[^/]*\.plist$/.test(path)) return plistShipments(roots, keyNames);
  return path.endsWith('AndroidManifest.xml') ? manifestShipments(roots, keyNames) : [];
}

/** What other files may ask of where a key ships, under each of its names. */
export function shippingFacts(input: ShipmentInput): Fact[] {
  const { path } = input.document;
  return shipmentsOf(input).flatMap(({ names, through, rank, isDebug, span }) =>
    [...new Set(names.map(shippingKey))].map((key) => ({
      key,
      path,
      span,
      value: { kind: 'shipping', through, rank, isDebug, span },
    })),
  );
}

/** The project's key for what ships under a name. */
export function shippingKey(name: string): string {
  return `ships:${plainName(name)}`;
}
