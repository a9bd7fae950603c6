import { attribute, descendants, type Tree, type TreeElement } from '../../../ir/tree';
import { dayAfter, dayOf } from '../../../policy/period';
import { faultsOf, type Pin, type PinFault } from './pin-set';
import { isFilledIn } from './filled-in';
import { hostFaults } from './host-name';

/** How many days before a pin set ends it is told. */
const notice = 30;

/**
 * Pin sets of a network security config: their pins, their end, and `overridePins`, which takes them back outside of
 * `<debug-overrides>`.
 * Source: https://developer.android.com/privacy-and-security/security-config
 */
export function configFaults(tree: Tree, now: Date): PinFault[] {
  const sets = [...descendants(tree.roots)].filter(({ name }) => name === 'pin-set');
  const configs = [...descendants(tree.roots)].filter(({ name }) => name === 'domain-config').filter(hasPins);
  const hosts = configs.flatMap(({ children }) => children).filter(({ name }) => name === 'domain');
  const named = hosts.flatMap(({ text, textSpan }) => hostFaults('Android', text, textSpan));
  const overridden = tree.roots.flatMap((root) => overrides(root, false));
  return [...named, ...sets.flatMap((set) => setFaults(set, now)), ...overridden];
}

function setFaults(set: TreeElement, now: Date): PinFault[] {
  const elements = set.children.filter(({ name, text }) => name === 'pin' && text !== '');
  if (elements.length === 0) return [];
  const ends = endOf(set, dayOf(now));
  const digests = elements.flatMap(digestFault);
  const pins = elements.map((pin): Pin => {
    const span = pin.textSpan;
    return isFilledIn(pin.text) ? { span, digest: 'sha256' } : { span, digest: 'sha256', hash: pin.text };
  });
  const found = digests.length > 0 ? digests : faultsOf({ span: set.openSpan, pins, isOpen: false });
  return ends.length > 0 ? [...ends, ...found.filter(({ isMinor }) => isMinor !== true)] : found;
}

/** Android knows `SHA-256` only, in either case; with any other it refuses the whole config. */
function digestFault(pin: TreeElement): PinFault[] {
  const digest = attribute(pin, 'digest');
  if (!digest || /^SHA-256$/i.test(digest.value)) return [];
  const what = `Android knows no pins with the digest ${digest.value}.`;
  const why = 'It refuses the whole file, and the app stops at its first connection.';
  return [{ span: digest.span, kind: 'digest', what, why }];
}

function endOf(set: TreeElement, today: string): PinFault[] {
  const expiration = attribute(set, 'expiration');
  if (!expiration || !/^\d{4}-\d\d-\d\d$/.test(expiration.value)) return [];
  const { span, value } = expiration;
  const advice = 'Check that the pins are still those of the server’s keys, set a later day, and ship it.';
  if (value <= today) {
    const why = 'Android ignores the pins from that day on: any authority that the phone trusts will do.';
    return [{ span, kind: 'expired', what: `These pins ended on ${value}.`, why, advice }];
  }
  if (value > dayAfter(today, notice)) return [];
  const why = 'Android ignores the pins from that day on, and copies that are not updated by then lose them.';
  return [{ span, kind: 'ends-soon', what: `These pins end on ${value}.`, why, advice, isMinor: true }];
}

/** `overridePins` in trust anchors that count for a pinned host: those of its config, or of the next one around that has any. */
function overrides(config: TreeElement, isPinnedAround: boolean): PinFault[] {
  if (config.name === 'debug-overrides') return [];
  const isPinned = isPinnedAround || hasPins(config);
  const nested = config.children.flatMap((child) =>
    child.name === 'base-config' ? overrides(child, inheritsFrom(config)) : overrides(child, isPinned),
  );
  if (!isPinned && !inheritsFrom(config)) return nested;
  const anchors = config.children.filter(({ name }) => name === 'trust-anchors').flatMap(({ children }) => children);
  return [...anchors.flatMap(overrideOf), ...nested];
}

/** Whether a config inside has pins, and no trust anchors of its own. */
function inheritsFrom(config: TreeElement): boolean {
  return config.children.some(
    (child) =>
      child.name === 'domain-config' &&
      !child.children.some(({ name }) => name === 'trust-anchors') &&
      (hasPins(child) || inheritsFrom(child)),
  );
}

function hasPins(config: TreeElement): boolean {
  return config.children.some(({ name, children }) => name === 'pin-set' && children.some((pin) => pin.name === 'pin'));
}

/** Of the device's authorities it takes the pins back; of one of the app's own it is a way around them that somebody chose. */
function overrideOf(certificates: TreeElement): PinFault[] {
  const flag = attribute(certificates, 'overridePins');
  if (certificates.name !== 'certificates' || flag?.value !== 'true') return [];
  const source = attribute(certificates, 'src')?.value ?? '';
  // What users install is `user-certificates-trusted`'s to tell.
  if (source === 'user') return [];
  const isOwn = source.startsWith('@');
  return [
    {
      span: flag.span,
      kind: 'override',
      what: `\`overridePins\` takes the pins back for certificates of ${isOwn ? source : `the ${source} store`}.`,
      why: 'Whoever has a certificate from there stands between app and server, pins or not.',
      advice: 'Remove it here. For a proxy while you develop, use `<debug-overrides>`.',
      isMinor: isOwn,
    },
  ];
}
