export function done(token: string, password: string): void {
  console.log(mask(token), redactToken(token));
  console.log(sha256(password));
  console.log({ password: '<redacted>', token: mask(token) });
}
