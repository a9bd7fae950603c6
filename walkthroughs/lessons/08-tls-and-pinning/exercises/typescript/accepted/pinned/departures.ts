import { initializeSslPinning } from 'react-native-ssl-public-key-pinning';

const server = 'https://api.harbor.example/v1';

/** The key in use, and one that lies in the safe. When to change them: docs/pins.md. */
const pinned = initializeSslPinning({
  'api.harbor.example': {
    includeSubdomains: false,
    publicKeyHashes: [
      '+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=',
      'RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=',
    ],
  },
});

export interface Departure {
  readonly line: string;
  readonly time: string;
  readonly shop: string;
}

/** Loads the next departures of a landing stage. */
export async function loadDepartures(stage: string): Promise<readonly Departure[]> {
  await pinned;
  const response = await fetch(`${server}/stages/${stage}/departures`);
  if (!response.ok) {
    throw new Error(`The departures were answered with status ${response.status}`);
  }
  return (await response.json()) as Departure[];
}
