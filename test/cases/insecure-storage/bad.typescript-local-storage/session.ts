export function remember(token: string): void {
  localStorage.setItem('auth', token);
  window.localStorage.setItem('a', token);
}
