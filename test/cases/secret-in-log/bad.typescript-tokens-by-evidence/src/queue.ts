export function pass(token: string): void {
  console.log('took', token);
}
