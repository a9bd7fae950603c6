export function done(user: string, password: string): void {
  console.log('login', { user, password });
  console.log(JSON.stringify({ name: user, api_key: readIt() }));
}
