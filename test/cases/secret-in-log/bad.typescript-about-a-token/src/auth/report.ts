export function report(idTokenMetadata: object, tokenSub: string, idToken: string): void {
  console.log('id token', idTokenMetadata);
  console.log('for', tokenSub);
  console.log('id token', idToken);
}
