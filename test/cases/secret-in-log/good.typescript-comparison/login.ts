export function done(token: string, other: string): void {
  console.log(token === other, token.length < 20, token.startsWith('Bearer'), typeof token);
  console.table({ hasToken: token !== '', tokenLength: token.length });
}
