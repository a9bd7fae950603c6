export function done(token: string): void {
  console.log('token', token);
  console.debug(`token: ${token}`);
  console.error('token ' + token);
}
