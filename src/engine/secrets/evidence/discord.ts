import { base64Text } from './base';
import { proofOfParts, type Checked, type Proof } from './proof';

/** Milliseconds from 1970 to the first second of 2015, from which Discord counts. */
const discordEpoch = 1_420_070_400_000n;

/**
 * A Discord bot token begins with the bot's id in base64: a snowflake, whose upper bits are the time when the bot was made.
 * Source: https://discord.com/developers/docs/reference#snowflakes
 */
export function discordBot({ value, now }: Pick<Checked, 'value' | 'now'>): Proof {
  const id = base64Text(value.split('.')[0] ?? '') ?? '';
  if (!/^\d{17,20}$/.test(id)) return { evidence: [] };
  const made = new Date(Number((BigInt(id) >> 22n) + discordEpoch));
  // No other text of three parts begins with digits in base64 that give a time between Discord's first day and tomorrow.
  const isGenuine = made.getTime() < now.getTime() + 86_400_000;
  const proof = proofOfParts({ 'Bot id': id, 'Bot made on': made.toISOString().slice(0, 10) });
  return isGenuine ? { ...proof, class: 'S' } : proof;
}
