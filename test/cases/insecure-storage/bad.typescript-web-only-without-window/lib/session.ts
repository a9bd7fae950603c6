export function remember(accessToken: string): void {
  if (typeof window === 'undefined') return;
  localStorage.setItem('session', accessToken);
}

export function keep(accessToken: string): void {
  localStorage.setItem('session', accessToken);
}
