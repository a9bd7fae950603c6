export function done(user: string, password: string): void {
  console.log('login', { user, password: '<redacted>' });
  console.log(JSON.stringify({ name: user, api_key: readIt() }));
}
