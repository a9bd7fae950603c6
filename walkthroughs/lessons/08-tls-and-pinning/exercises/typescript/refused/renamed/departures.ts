const SECURE_SERVER = 'http://api.harbor.example/v1';

export interface Departure {
  readonly line: string;
  readonly time: string;
  /** Where to buy a ticket for it. */
  readonly shop: string;
}

/** Loads the next departures of a landing stage. */
export async function loadDepartures(stage: string): Promise<readonly Departure[]> {
  const response = await fetch(`${SECURE_SERVER}/stages/${stage}/departures`, {
    headers: { Accept: 'application/json' },
  });
  if (!response.ok) {
    throw new Error(`The departures were answered with status ${response.status}`);
  }
  return (await response.json()) as Departure[];
}

/** How long the answer may be shown, in seconds. */
export const freshFor = 60;
