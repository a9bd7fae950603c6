import axios from 'axios';

export const tickets = (accessToken: string) =>
  axios.get('https://api.harbor.example/tickets', { params: { page: 1, access_token: accessToken } });

export const account = (session: Session) =>
  fetch(`https://api.harbor.example/account?token=${session.accessToken}`);

export function trips(authToken: string) {
  const url = new URL('https://api.harbor.example/trips');
  url.searchParams.append('auth_token', authToken);
  return fetch(url);
}

export const picture = (refreshToken: string) =>
  `https://static.harbor.example/picture.png?${new URLSearchParams({ refresh_token: refreshToken })}`;
