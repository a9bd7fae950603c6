import { policyPacks } from '../data.generated';

/** The text of each built-in policy, by its name. */
export const packs: Readonly<Record<string, string>> = policyPacks;
