import axios from 'axios';

export interface Ticket {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Loads the tickets that a traveller bought. `month` is written `2026-11`. */
export async function loadTickets(month: string, accessToken: string): Promise<readonly Ticket[]> {
  const { data } = await axios.get<Ticket[]>('https://api.harbor.example/v1/tickets', {
    params: { month },
    headers: { Authorization: `Bearer ${accessToken}` },
  });
  return data;
}
