import { API_BASE, STATIC_BASE } from './config';
import { loadAccessToken } from './session';

export class ApiError extends Error {
  constructor(
    readonly path: string,
    readonly status: number,
  ) {
    super(`${path} answered with status ${status}`);
  }
}

async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const token = await loadAccessToken();
  const headers = new Headers(init.headers);
  headers.set('Content-Type', 'application/json');
  if (token !== null) {
    headers.set('Authorization', `Bearer ${token}`);
  }
  const response = await fetch(`${API_BASE}/${path}`, { ...init, headers });
  if (!response.ok) {
    throw new ApiError(path, response.status);
  }
  return (await response.json()) as Answer;
}

export function get<Answer>(path: string): Promise<Answer> {
  return send<Answer>(path, { method: 'GET' });
}

export function post<Answer>(path: string, body: unknown): Promise<Answer> {
  return send<Answer>(path, { method: 'POST', body: JSON.stringify(body) });
}

/** The address of a berth's photo. */
export function photoUrl(berth: string): string {
  return `${STATIC_BASE}/berths/${berth}.jpg`;
}
