export async function load(token: string): Promise<Response> {
  console.log('took', token);
  return fetch('https://api.harbor.app/me', { headers: { Authorization: `Bearer ${token}` } });
}
