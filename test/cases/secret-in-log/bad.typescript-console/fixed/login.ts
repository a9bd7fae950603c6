export function done(token: string): void {
  console.log('token', '<redacted>');
  console.debug(`token: ${token}`);
  console.error('token ' + token);
}
