/** Words and made-up names for values and for the code around them. */
import type { Random } from './random';

const nouns =
  `account address article asset attachment avatar backup badge banner basket battery bookmark branch budget cache
calendar campaign camera card carrier category channel chapter chart checkout city client comment contact country coupon course
customer dashboard delivery device dialog discount document download draft driver episode event export favorite feed filter folder
forecast gallery game group habit history hotel image inbox invoice item journey label language layout ledger lesson library list
location map market meal media meeting member menu message meter movie network note notification offer order package page parcel
passenger payment permission photo pickup place plan player playlist podcast post product profile project promo purchase question
queue quiz radio rating receipt recipe region reminder report request reservation review reward ride room route sample scan schedule
screen search season seat sensor session settings shipment shop song sound station statement status stock store story student
subscription summary survey sync tab task team theme ticket timer topic track training transfer trip unit upload usage vehicle venue
video visit wallet weather widget workout zone`.split(/\s+/);

const verbs =
  `load fetch sync refresh update build create open close show hide parse render start stop prepare resolve restore save
submit validate cancel apply remove select`.split(/\s+/);

const roles =
  `Service Repository Manager Client Provider Module Controller Store Helper Api Config Factory Gateway Handler`.split(
    /\s+/,
  );

const syllables =
  `ba be bo ca co da de di do fa fe fi fo ga go ha he jo ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe
pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo za zo`.split(/\s+/);

const people = [
  'Marta Lindqvist',
  'Okan Demir',
  'Priya Raman',
  'Jonas Weber',
  'Ana Duarte',
  'Keiko Mori',
  'Luc Fontaine',
  'Tom Hale',
];

const sentences = [
  'Something went wrong',
  'Pull to refresh',
  'No results yet',
  'Saved for later',
  'See all',
  'Try again',
  'Almost there',
];

/** Words that people build passwords from: seasons, animals, colours, teams, places. */
const chosen =
  `winter summer autumn tiger falcon panther salmon maple amber violet crimson copper harbor canyon meadow thunder rocket
pepper coffee biscuit dragon wizard guitar hockey lisbon denver oslo kyoto madrid sailor hunter gandalf bumble`.split(
    /\s+/,
  );

const marks = ['!', '#', '*', '?', '.', '_', '-', '+'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A password as a person makes one up: eight to twenty letters, never a placeholder. */
export function password(random: Random): string {
  const [first, second] = [random.pick(chosen), random.pick(chosen)];
  const number = String(random.int(10, 9999));
  const leet = first.replaceAll('e', '3').replaceAll('a', '4').replaceAll('o', '0');
  const made = random.pick([
    () => `${capital(first)}${number}${random.pick(marks)}`,
    () => `${first}${capital(second)}${number}`,
    () => `${capital(leet)}${random.pick(marks)}${second}${random.int(1, 99)}`,
    () => `${capital(first)}${random.pick(marks)}${capital(second)}${random.pick(marks)}${number}`,
    () =>
      `${random.characters('abcdefghjkmnpqrstuvwxyz', 2)}${number}${capital(second)}${random.pick(marks)}${random.int(0, 9)}`,
  ])();
  return /[^\w]$/.test(made) ? `${made}${random.int(1, 9)}` : made;
}

/** Four to six ordinary words. */
export function passphrase(random: Random): string {
  const words = Array.from({ length: random.int(4, 6) }, () => random.pick(random.chance(0.5) ? chosen : nouns));
  return words.join(random.pick([' ', ' ', '-']));
}

/** What the placeholders of templates that have nothing to do with secrets stand for. */
export const vocabulary: Record<string, (random: Random) => string> = {
  noun: (random) => random.pick(nouns),
  Noun: (random) => capital(random.pick(nouns)),
  NOUN: (random) => random.pick(nouns).toUpperCase(),
  verb: (random) => random.pick(verbs),
  Verb: (random) => capital(random.pick(verbs)),
  role: (random) => random.pick(roles),
  brand: (random) => Array.from({ length: random.int(3, 4) }, () => random.pick(syllables)).join(''),
  person: (random) => random.pick(people),
  sentence: (random) => random.pick(sentences),
  small: (random) => String(random.int(1, 9)),
  int: (random) =>
    String(random.pick([16, 24, 30, 48, 60, 100, 120, 250, 300, 500, 1000, 1024, 4096, random.int(11, 9000)])),
  port: (random) => String(random.pick([3000, 5432, 5672, 6379, 8080, 8443, 27017])),
  version: (random) => `${random.int(0, 12)}.${random.int(0, 20)}.${random.int(0, 9)}`,
  year: (random) => String(random.int(2015, 2026)),
  month: (random) => String(random.int(1, 12)).padStart(2, '0'),
  day: (random) => String(random.int(1, 28)).padStart(2, '0'),
  bool: (random) => random.pick(['true', 'false']),
  tld: (random) => random.pick(['com', 'io', 'app', 'net', 'de', 'co']),
};
