export function done(token: string): void {
  console.log(
    'token',
    token,
  );
}
