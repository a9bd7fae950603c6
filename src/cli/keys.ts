import path from 'node:path';
import type { Finding } from '../engine/finding';
import { daysBetween } from '../engine/policy/period';
import type { InventoryKey } from '../engine/policy/settings';
import { splitWords } from '../engine/secrets/names';
import { LineIndex } from '../engine/text/line-index';
import { bundledData } from '../engine/data';
import { lineAge } from '../host/node/git-age';
import { readText } from '../host/node/read';
import { walk } from '../host/node/walk';
import { counted } from '../report/counts';
import { printable } from '../report/escape';
import { exitCodes, write } from './environment';
import type { Environment } from './environment';
import { choosePolicy, problemLines } from './policy-file';
import { findTarget } from './target';

/** All that is known of one key. No field holds a value. */
export interface KeyCard {
  readonly name: string;
  readonly class?: string;
  readonly provider?: string;
  readonly owner?: string;
  /** `YEAR-MONTH-DAY`: when it was rotated, or came into Git where it is written down. */
  readonly since?: string;
  readonly maxAge?: string;
  readonly ageInDays?: number;
  readonly runbook?: string;
  readonly revoke?: string;
  readonly isInInventory: boolean;
  /** `path:line`. */
  readonly usedAt: readonly string[];
}

/** How `keyward keys` prints. */
export interface KeysOptions {
  readonly format: 'text' | 'json';
}

/** More places tell nothing more. */
const mostPlaces = 20;

/** Prints a card for each key of the inventory, with where its name is used, and for each key that is written down somewhere. */
export async function printKeys(where: string, { format }: KeysOptions, environment: Environment): Promise<number> {
  const { root } = await findTarget([where], environment.cwd);
  const chosen = await choosePolicy({}, root, environment);
  await write(environment.stderr, problemLines(chosen));
  const { policy } = chosen;
  const { findings, suppressed } = await environment.scan({ root, policy });
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  const places = await placesOf(policy.settings.keys, root, policy);
  const known = policy.settings.keys.map((key) => cardOf(key, places.get(key.name) ?? [], environment.today));
  const cards = [...known, ...(await writtenKeys(all, root, environment))];
  const text = format === 'json' ? `${JSON.stringify(cards, undefined, 2)}\n` : textOf(cards);
  await write(environment.stdout, text);
  return exitCodes.clean;
}

function cardOf(key: InventoryKey, usedAt: readonly string[], today: string): KeyCard {
  const { rotated, ...others } = key;
  const age = rotated === undefined ? {} : { since: rotated, ageInDays: daysBetween(rotated, today) };
  return { ...others, ...age, isInInventory: true, usedAt };
}

/** Where the names of keys stand, however they are joined: `STRIPE_KEY`, `stripeKey`. */
async function placesOf(
  keys: readonly InventoryKey[],
  root: string,
  policy: Parameters<typeof walk>[1],
): Promise<Map<string, string[]>> {
  const places = new Map<string, string[]>(keys.map(({ name }) => [name, []]));
  const searches = keys.map(({ name }) => {
    const words = splitWords(name).map((word) => word.replace(/\W/g, ''));
    return { name, pattern: new RegExp(`(?<![A-Za-z0-9])${words.join('[_.-]?')}(?![A-Za-z0-9])`, 'gi') };
  });
  if (keys.length === 0) return places;
  for (const file of (await walk(root, policy)).files) {
    if (/(?:^|\/)keyward(?:-baseline)?\.(?:yml|json)$/.test(file)) continue;
    const read = await readText(root, file);
    if (read.kind === 'skip') continue;
    const lines = new LineIndex(read.text);
    for (const { name, pattern } of searches) {
      const found = places.get(name);
      for (const match of read.text.matchAll(pattern)) {
        if (!found || found.length >= mostPlaces) break;
        const place = `${file}:${String(lines.position(match.index).line + 1)}`;
        if (!found.includes(place)) found.push(place);
      }
    }
  }
  return places;
}

/** Keys whose value is written down, by what was found. */
async function writtenKeys(findings: readonly Finding[], root: string, environment: Environment): Promise<KeyCard[]> {
  const { formats } = bundledData();
  const scans = new Set(environment.rules.filter(({ isSecretScan }) => isSecretScan).map(({ id }) => id));
  const cards: KeyCard[] = [];
  for (const finding of findings) {
    if (!scans.has(finding.rule) || finding.keyClass === undefined) continue;
    const read = await readText(root, finding.path);
    const line = read.kind === 'skip' ? 1 : new LineIndex(read.text).position(finding.span.start).line + 1;
    const since = await lineAge(root, finding.path, line);
    const format = formats.all.find(({ id }) => id === finding.format);
    cards.push({
      name: format?.name ?? 'Credential',
      class: finding.keyClass,
      ...(format && { provider: format.provider }),
      ...(since !== undefined && { since, ageInDays: daysBetween(since, environment.today) }),
      ...(finding.revokeUrl !== undefined && { revoke: finding.revokeUrl }),
      isInInventory: false,
      usedAt: [`${finding.path}:${String(line)}`],
    });
  }
  return together(cards);
}

/** Keys of one format are one card: whether they are one key cannot be told without their values. */
function together(cards: readonly KeyCard[]): KeyCard[] {
  const byName = new Map<string, KeyCard>();
  for (const card of cards) {
    const known = byName.get(`${card.name} ${card.class ?? ''}`);
    const oldest = known && (known.ageInDays ?? 0) >= (card.ageInDays ?? 0) ? known : card;
    const usedAt = [...(known?.usedAt ?? []), ...card.usedAt];
    byName.set(`${card.name} ${card.class ?? ''}`, { ...oldest, usedAt });
  }
  return [...byName.values()];
}

const classes: Readonly<Record<string, string>> = { S: 'secret', R: 'restricted', P: 'publishable', C: 'depends' };

function textOf(cards: readonly KeyCard[]): string {
  if (cards.length === 0) return 'No key is known: the policy has no inventory, and none is written down.\n';
  const [known, written] = [cards.filter((card) => card.isInInventory), cards.filter((card) => !card.isInInventory)];
  const summary = `${counted(known.length, 'key')} in the inventory, ${String(written.length)} written down in files.\n`;
  return `${cards.map(cardText).join('\n')}\n${summary}`;
}

function cardText(card: KeyCard): string {
  const rows: (readonly [string, string | undefined])[] = [
    ['class', card.class === undefined ? undefined : `${card.class}, ${classes[card.class] ?? ''}`],
    ['provider', card.provider],
    ['owner', card.owner ?? (card.isInInventory ? 'nobody' : 'not in the inventory')],
    ['age', ageText(card)],
    ['used', usedText(card.usedAt)],
    ['rotate', card.runbook ?? card.revoke],
  ];
  const lines = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [`  ${label.padEnd(9)}${printable(value)}\n`],
  );
  return `${printable(card.name)}\n${lines.join('')}`;
}

function ageText({ since, ageInDays, maxAge, isInInventory }: KeyCard): string {
  const limit = maxAge === undefined ? '' : `, at most ${maxAge}`;
  if (since === undefined || ageInDays === undefined) return `not known${limit}`;
  return `${counted(ageInDays, 'day')}: ${isInInventory ? 'rotated' : 'in Git since'} ${since}${limit}`;
}

function usedText(places: readonly string[]): string {
  const [shown, rest] = [places.slice(0, 5), places.length - 5];
  if (places.length === 0) return 'nowhere here';
  return `${shown.map((place) => place.split(path.sep).join('/')).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
