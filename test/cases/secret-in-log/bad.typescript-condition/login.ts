export function done(token?: string): void {
  console.log(token ? `token ${token}` : 'none');
  console.log(token ?? 'none');
  if (token) console.warn(token);
}
