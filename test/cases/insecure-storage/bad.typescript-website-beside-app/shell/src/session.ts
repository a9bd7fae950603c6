export function remember(accessToken: string): void {
  localStorage.setItem('session', accessToken);
}
