/** How a file of one language is made: what it starts with, and a unit for each thing with its fields. */
export interface Template {
  readonly head: string;
  readonly unit: (name: string, own: readonly string[]) => string;
}

/** A name as a variable is written. */
export const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
