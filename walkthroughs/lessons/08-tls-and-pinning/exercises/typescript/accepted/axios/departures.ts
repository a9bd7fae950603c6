import axios from 'axios';

const harbor = axios.create({ baseURL: 'https://api.harbor.example/v1' });

export interface Departure {
  readonly line: string;
  readonly time: string;
  readonly shop: string;
}

/** Loads the next departures of a landing stage. */
export async function loadDepartures(stage: string): Promise<readonly Departure[]> {
  const { data } = await harbor.get<Departure[]>(`/stages/${stage}/departures`);
  return data;
}
