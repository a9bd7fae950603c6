export interface Departure {
  readonly line: string;
  readonly time: string;
  /** Where to buy a ticket for it. */
  readonly shop: string;
}

/** Loads the next departures of a landing stage. */
export async function loadDepartures(stage: string): Promise<readonly Departure[]> {
  throw new Error(`Departures of ${stage} come later`);
}

/** How long the answer may be shown, in seconds. */
export const freshFor = 60;
