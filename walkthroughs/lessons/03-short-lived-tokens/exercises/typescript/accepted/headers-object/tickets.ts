export interface Ticket {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const server = 'https://api.harbor.example';

function signedIn(session: string): Headers {
  const headers = new Headers();
  headers.set('Authorization', `Bearer ${session}`);
  return headers;
}

/** Loads the tickets that a traveller bought. `month` is written `2026-11`. */
export async function loadTickets(month: string, accessToken: string): Promise<readonly Ticket[]> {
  const query = new URLSearchParams({ month });
  const response = await fetch(`${server}/v1/tickets?${query}`, { headers: signedIn(accessToken) });
  if (!response.ok) {
    throw new Error(`The tickets were answered with status ${response.status}`);
  }
  return (await response.json()) as Ticket[];
}
