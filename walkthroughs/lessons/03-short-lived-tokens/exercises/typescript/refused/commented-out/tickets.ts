export interface Ticket {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Loads the tickets that a traveller bought. `month` is written `2026-11`; the access token is renewed elsewhere and lives
 * for ten minutes.
 */
export async function loadTickets(month: string, accessToken: string): Promise<readonly Ticket[]> {
  // const address = `https://api.harbor.example/v1/tickets?month=${month}&access_token=${accessToken}`;
  const address = `https://api.harbor.example/v1/tickets?month=${month}`;
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`The tickets were answered with status ${response.status}`);
  }
  return (await response.json()) as Ticket[];
}
