function note(event: string, ...details: readonly unknown[]): void {
  console.debug(event, details);
}

export function signedIn(attempt: number, accessToken: string): void {
  note('signed in', attempt, accessToken);
  note('signed in', attempt);
}
