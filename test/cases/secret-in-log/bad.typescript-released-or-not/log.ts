export function done(accessToken: string): void {
  if (process.env.NODE_ENV !== 'production') console.log(accessToken);
  if (process.env.NODE_ENV === 'production') console.log(accessToken);
  if (!__DEV__) return;
  console.log(accessToken);
}
